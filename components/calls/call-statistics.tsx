"use client";

import type { ReactNode } from "react";
import { useQuery } from "#components/query/use-query.ts";
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemState } from "#components/ui/problem-state.tsx";
import { SideMark } from "#components/ui/side-badge.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { CallStatistics as Statistics } from "#lib/calls/schemas.ts";
import { formatClock } from "#lib/format/format-clock.ts";
import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import { statisticsOptions } from "./calls-options.ts";
import { panelStyle } from "./transcript-panel.tsx";

function People({ people }: { people: Statistics["people"] }) {
  return (
    <Table label="What everybody did in this call">
      <TableHead>
        <HeaderCell>Person</HeaderCell>
        <HeaderCell isNumeric>Talk</HeaderCell>
        <HeaderCell isNumeric>Share</HeaderCell>
        <HeaderCell isNumeric>Longest turn</HeaderCell>
        <HeaderCell isNumeric>Turns</HeaderCell>
        <HeaderCell isNumeric>Questions</HeaderCell>
        <HeaderCell isNumeric>Interruptions</HeaderCell>
        <HeaderCell isNumeric>Words a minute</HeaderCell>
        <HeaderCell isNumeric>Talk by Gong</HeaderCell>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <Row key={person.id}>
            <Cell>
              <span className="flex items-center gap-2 whitespace-nowrap">
                <SideMark side={person.side} />
                {person.name}
                <span className="sr-only">({person.side})</span>
              </span>
            </Cell>
            <Cell isNumeric>{formatClock(person.talkMs / 1000)}</Cell>
            <Cell isNumeric>{formatPercent(person.share)}</Cell>
            <Cell isNumeric>{formatClock(person.longestTurnMs / 1000)}</Cell>
            <Cell isNumeric>{person.turns}</Cell>
            <Cell isNumeric>{person.questions}</Cell>
            <Cell isNumeric>{person.interruptions}</Cell>
            <Cell isNumeric>
              {person.wordsPerMinute === null ? "–" : formatNumber(person.wordsPerMinute, "en-GB", 0)}
            </Cell>
            <Cell isNumeric>
              {person.gongTalkSeconds === null ? "–" : formatClock(person.gongTalkSeconds)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function OurShare({ statistics: { usShare, shareRange } }: { statistics: Statistics }) {
  if (usShare === null) return null;
  const isOff = shareRange !== null && (usShare < shareRange.from || usShare > shareRange.to);
  return (
    <p className="flex flex-wrap items-center gap-2 px-4 py-2.5 text-sm text-ink">
      Our side talked {formatPercent(usShare)} of the time.
      {shareRange ? (
        <Badge tone={isOff ? "warn" : "ok"}>
          recommended {formatPercent(shareRange.from)} to {formatPercent(shareRange.to)}
        </Badge>
      ) : null}
    </p>
  );
}

/** How Gong's figures are written: shares, seconds, and counts with one decimal. */
function writeFigure({ name, value }: Statistics["gongFigures"][number]): string {
  if (name === "Talk Ratio") return formatPercent(value);
  if (name.startsWith("Longest")) return formatClock(value);
  return name === "Patience" ? `${formatNumber(value)} s` : formatNumber(value);
}

function GongFigures({ figures }: { figures: Statistics["gongFigures"] }) {
  if (figures.length === 0) {
    return (
      <p className="border-t border-line px-4 py-2.5 text-xs text-ink-2">
        Gong has no interaction statistics of this call: it counts calls with Whisper turned on only. What
        stands above is counted from the transcript and is not part of Gong’s averages.
      </p>
    );
  }
  return (
    <section aria-label="By Gong’s count" className="border-t border-line px-4 py-2.5">
      <h2 className="text-xs text-ink-2">By Gong’s count, of the host</h2>
      <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {figures.map((figure) => (
          <div key={figure.name} className="flex gap-2">
            <dt className="text-ink-2">{figure.name}</dt>
            <dd className="text-ink tabular-nums">{writeFigure(figure)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Source({ statistics }: { statistics: Statistics }) {
  const { asOf, gongQuestions, silent } = statistics;
  const quiet = silent.map(({ name, emailAddress }) => name ?? emailAddress ?? "somebody unnamed");
  return (
    <div className="flex max-w-prose flex-col gap-2 px-4 py-3 text-xs leading-5 text-ink-2">
      <p>
        Counted from the turns of the transcript{asOf ? " of " : ""}
        {asOf ? <DateTime at={asOf} /> : null}, for everybody who speaks, customers too. Gong's own
        interaction figures cover the host's side only; the last column is what Gong says of each person's
        talk, and may differ by the pauses within a turn.
      </p>
      <p>
        A turn ends when somebody else speaks or after two quiet seconds. A question is a sentence with a
        question mark. An interruption is a turn that begins while another person is still speaking.
      </p>
      {gongQuestions ? (
        <p>
          Questions by Gong's count: {gongQuestions.us ?? "–"} by us, {gongQuestions.them ?? "–"} by them.
        </p>
      ) : null}
      {quiet.length > 0 ? <p>Not heard: {quiet.join(", ")}.</p> : null}
    </div>
  );
}

/** Talk figures of everybody in the call, and where they come from. */
export function CallStatistics({
  tenant,
  callId,
  heading,
}: {
  tenant: string;
  callId: string;
  heading: ReactNode;
}) {
  const query = useQuery(statisticsOptions(tenant, callId));
  const failure = failureToShow(query);
  return (
    <section aria-label="Statistics" className={panelStyle}>
      <header className="flex min-h-11 items-center gap-3 border-b border-line px-2 py-1.5 max-lg:hidden sm:px-4">
        {heading}
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto [--sticky-top:0px]">
        {failure ? (
          <ProblemState error={failure} onRetry={() => void query.refetch()} />
        ) : !query.data ? (
          <SkeletonRows rows={6} label="Counting who talked" />
        ) : query.data.people.length === 0 ? (
          <EmptyState title="Nothing to count yet">
            These figures come from the transcript, and this call has none. The Transcript view says why.
          </EmptyState>
        ) : (
          <>
            <OurShare statistics={query.data} />
            <People people={query.data.people} />
            <GongFigures figures={query.data.gongFigures} />
            <Source statistics={query.data} />
          </>
        )}
      </div>
    </section>
  );
}
