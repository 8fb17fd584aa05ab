"use client";

import { useState } from "react";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { RowLink } from "#components/ui/row-link.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatClock } from "#lib/format/format-clock.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { OverviewPeople, PersonFigures } from "#lib/overview/schemas.ts";
import { scopeParams } from "#lib/team-scope/scope-params.ts";
import { ShareBar } from "./share-bar.tsx";

const fewPeople = 8;

function Change({ person, locale }: { person: PersonFigures; locale: string }) {
  if (person.callsBefore === null) return <span className="text-ink-3">–</span>;
  const change = person.calls - person.callsBefore;
  if (change === 0) return <span className="text-ink-3">0</span>;
  return (
    <span className="text-ink-2">
      {change > 0 ? "+" : "−"}
      {formatNumber(Math.abs(change), locale)}
    </span>
  );
}

function Reasons({ person }: { person: PersonFigures }) {
  if (person.reasons.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-1">
      {person.reasons.slice(0, 3).map(({ kind, sentence, isGood }) => (
        <Badge key={kind} tone={isGood ? "ok" : "warn"} className="max-w-full">
          {sentence}
        </Badge>
      ))}
    </span>
  );
}

function PersonRow({
  person,
  href,
  range,
  showsScores,
}: {
  person: PersonFigures;
  range: OverviewPeople["shareRange"];
  href: string;
  showsScores: boolean;
}) {
  const { locale } = useViewer();
  const dash = <span className="text-ink-3">–</span>;
  return (
    <Row>
      <Cell className="min-w-36">
        <RowLink href={href} prefetch={false} data-row-link>
          {person.name}
        </RowLink>
        <span className="mt-1 block sm:hidden">
          <Reasons person={person} />
        </span>
      </Cell>
      <Cell className="max-sm:hidden">
        <Reasons person={person} />
      </Cell>
      <Cell isNumeric>{formatNumber(person.calls, locale)}</Cell>
      <Cell isNumeric>
        <Change person={person} locale={locale} />
      </Cell>
      <Cell isNumeric className="max-2xl:hidden">
        {formatNumber(person.hours, locale)}
      </Cell>
      <Cell className="min-w-32">
        <ShareBar share={person.usShare} calls={person.customerCalls} range={range} />
      </Cell>
      <Cell isNumeric className="max-md:hidden">
        {person.longestSeconds === null ? dash : formatClock(person.longestSeconds)}
      </Cell>
      {showsScores ? (
        <Cell isNumeric className="max-md:hidden">
          {person.score === null ? dash : formatNumber(person.score, locale)}
        </Cell>
      ) : null}
    </Row>
  );
}

/** Who stands out and why. */
export function PeopleCard({ tenant, data }: { tenant: string; data: OverviewPeople }) {
  const { filter } = useScope();
  const { locale } = useViewer();
  const [showsAll, setShowsAll] = useState(false);
  const { people, total } = data;
  const shown = showsAll ? people : people.slice(0, fewPeople);
  const showsScores = people.some(({ scorecards }) => scorecards !== null);
  const isCut = total > people.length;
  return (
    <Card
      title="Who stands out, and why"
      description="Held against the recommended range, the team’s own means and the period before"
      isFlush
      footer={
        people.length > fewPeople ? (
          <span className="flex flex-wrap items-center justify-between gap-2">
            <span>
              {formatNumber(shown.length, locale)} of {plural(total, "person", "people", locale)}
              {isCut ? "; choose a team to see the others" : ""}
            </span>
            <Button size="sm" variant="ghost" onClick={() => setShowsAll(!showsAll)}>
              {showsAll ? "Show fewer" : "Show all"}
            </Button>
          </span>
        ) : null
      }
    >
      {people.length === 0 ? (
        <p className="px-4 py-6 text-sm text-ink-2">Nobody here took part in a call in this period.</p>
      ) : (
        <Table label="People and their calls, those who stand out first">
          <TableHead>
            <HeaderCell>Person</HeaderCell>
            <HeaderCell className="max-sm:hidden">Why</HeaderCell>
            <HeaderCell isNumeric>Calls</HeaderCell>
            <HeaderCell isNumeric>
              <span title="Change of calls against the period before">Δ</span>
            </HeaderCell>
            <HeaderCell isNumeric className="max-2xl:hidden">
              Hours
            </HeaderCell>
            <HeaderCell>
              <span title="Our part of the talk on calls where customers talked; the recommended range is marked">
                Our talk
              </span>
            </HeaderCell>
            <HeaderCell isNumeric className="max-md:hidden">
              <span title="Longest monologue">Monologue</span>
            </HeaderCell>
            {showsScores ? (
              <HeaderCell isNumeric className="max-md:hidden">
                Score
              </HeaderCell>
            ) : null}
          </TableHead>
          <TableBody>
            {shown.map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                range={data.shareRange}
                href={`/${tenant}/people/${person.id}?${scopeParams(filter, { withZone: false })}`}
                showsScores={showsScores}
              />
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}
