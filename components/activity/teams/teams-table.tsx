import Link from "next/link";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatDays } from "#lib/format/format-days.ts";
import { plural } from "#lib/format/plural.ts";
import { metricById } from "#lib/interaction/choices.ts";
import { metricText } from "../interaction/metric-words.ts";
import { teamCalls } from "./team-calls.ts";
import { teamName } from "./team-name.ts";
import type { TeamsChartProps } from "./teams-chart.tsx";

/** The figure of each team and week or month, the newest first, with the sample behind it; leads to the team’s calls. */
export function TeamsTable(props: TeamsChartProps & { seesCalls: boolean }) {
  const { data, metric, pace, seesCalls } = props;
  const { teams, spans, range } = data;
  const scope = useScope();
  const { locale } = useViewer();
  const { label } = metricById[metric];
  const isOfCalls = metric === "talkRatio";
  return (
    <Card
      title="Teams side by side"
      description={`The newest first; ${range ? "orange lies outside the recommended range" : "nothing is recommended for this figure"}${seesCalls ? `. A figure leads to the calls ${isOfCalls ? "with customers on which somebody of the team was" : "that the team’s people hosted"} in that ${pace}` : ""}`}
      isFlush
    >
      <Table label={`${label} by ${pace} and team`} className="overflow-x-auto [--sticky-top:0px]">
        <TableHead>
          <HeaderCell className="sticky left-0 z-20 bg-surface">
            {pace === "week" ? "Week" : "Month"}
          </HeaderCell>
          {teams.map((team) => (
            <HeaderCell key={team.id} isNumeric>
              <span title={plural(team.size, "person", "people", locale)}>
                {teamName(team)} ({team.size})
              </span>
            </HeaderCell>
          ))}
        </TableHead>
        <TableBody>
          {spans
            .map((span, at) => ({ span, at }))
            .reverse()
            .map(({ span, at }) => (
              <Row key={span.from}>
                <Cell className="sticky left-0 z-1 bg-surface whitespace-nowrap">
                  {formatDays(span, locale)}
                </Cell>
                {teams.map((team) => {
                  const point = team.points[at];
                  if (!point || point.value === null) {
                    return (
                      <Cell key={team.id} isNumeric className="text-ink-3">
                        –
                      </Cell>
                    );
                  }
                  const text = metricText(metric, point.value, locale);
                  const off = range !== null && (point.value < range.from || point.value > range.to);
                  const sample = `${plural(point.people, "person", "people", locale)}, ${plural(point.calls, isOfCalls ? "time on a call" : "call", isOfCalls ? "times on calls" : "calls", locale)}`;
                  const { href, shows } = teamCalls(scope, { metric, pace, team: team.id, span, point });
                  return (
                    <Cell key={team.id} isNumeric>
                      <span className={cx(off && "text-warn")}>
                        {seesCalls ? (
                          <Link
                            href={href}
                            prefetch={false}
                            title={shows}
                            className="rounded-xs underline-offset-2 hover:underline"
                            aria-label={`${text}${off ? ", outside the recommended range" : ""}: ${label}, ${teamName(team)}, ${formatDays(span, locale)}; show the calls`}
                          >
                            {text}
                          </Link>
                        ) : (
                          text
                        )}
                      </span>
                      <span className="block text-2xs whitespace-nowrap text-ink-3">{sample}</span>
                    </Cell>
                  );
                })}
              </Row>
            ))}
        </TableBody>
      </Table>
    </Card>
  );
}
