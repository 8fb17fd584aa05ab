"use client";

import Link from "next/link";
import { useQuery } from "#components/query/use-query.ts";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { failureToShow } from "#components/ui/failure-to-show.ts";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { metrics } from "#lib/interaction/choices.ts";
import type { InteractionQuery } from "#lib/interaction/schemas.ts";
import { callsBehind } from "./calls-behind.ts";
import { interactionOptions } from "./interaction-options.ts";
import { gongNotCopied, metricText } from "./metric-words.ts";

/** How one person talks and listens, beside the mean of all whom the viewer sees and the recommended range. */
export function PersonInteraction({
  tenant,
  person,
  seesCalls,
}: {
  tenant: string;
  person: string;
  seesCalls: boolean;
}) {
  const scope = useScope();
  const { locale } = useViewer();
  const { team: _team, ...rest } = scope.filter;
  const query: InteractionQuery = { ...rest, metric: "talkRatio", pace: "week", person };
  const found = useQuery(interactionOptions(tenant, query));
  const failure = failureToShow(found);
  const { data } = found;
  const own = data?.people.find(({ id }) => id === person);
  const measured = metrics.filter(({ id }) => own?.now[id]);
  return (
    <Card
      title="How this person talks and listens"
      description="Gong counts Whisper-enabled calls only, in whole weeks or months of the company; talk ratio is computed from calls"
      isFlush={measured.length > 0}
    >
      {failure ? (
        <ProblemNote error={failure} onRetry={() => void found.refetch()} />
      ) : !data ? (
        <SkeletonRows rows={6} label="Loading interaction" />
      ) : measured.length === 0 ? (
        <p className="text-sm text-ink-2">
          Nothing measured in this period.{data.isGongCopied ? "" : ` ${gongNotCopied}`}
        </p>
      ) : (
        <>
          <Table label="Interaction of this person" className="overflow-x-auto [--sticky-top:0px]">
            <TableHead>
              <HeaderCell>Figure</HeaderCell>
              <HeaderCell isNumeric>Value</HeaderCell>
              <HeaderCell isNumeric>Calls</HeaderCell>
              <HeaderCell isNumeric>Mean of all</HeaderCell>
              <HeaderCell className="max-sm:hidden">Recommended</HeaderCell>
            </TableHead>
            <TableBody>
              {measured.map(({ id, label, means }) => {
                const value = own?.now[id];
                const [mean, range] = [data.summary[id]?.mean, data.ranges[id]];
                const text = (number: number) => metricText(id, number, locale);
                return value ? (
                  <Row key={id}>
                    <Cell>
                      <span title={means}>{label}</span>
                    </Cell>
                    <Cell isNumeric className="font-medium">
                      {text(value.value)}
                    </Cell>
                    <Cell isNumeric>
                      {seesCalls ? (
                        <Link
                          href={callsBehind(scope, data, id, person)}
                          prefetch={false}
                          className="rounded-xs underline-offset-2 hover:underline"
                          aria-label={`${value.n}: calls behind ${label}`}
                        >
                          {value.n}
                        </Link>
                      ) : (
                        value.n
                      )}
                    </Cell>
                    <Cell isNumeric className="text-ink-2">
                      {mean === undefined ? "–" : text(mean)}
                    </Cell>
                    <Cell className="text-ink-2 max-sm:hidden">
                      {range ? `${text(range.from)} – ${text(range.to)}` : "–"}
                    </Cell>
                  </Row>
                ) : null;
              })}
            </TableBody>
          </Table>
          {data.isGongCopied ? null : <p className="px-4 py-3 text-xs text-ink-3">{gongNotCopied}</p>}
        </>
      )}
    </Card>
  );
}
