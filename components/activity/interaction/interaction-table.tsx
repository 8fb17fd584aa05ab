import Link from "next/link";
import type { ReactNode } from "react";
import { useScope } from "#components/scope-bar/scope-provider.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { plural } from "#lib/format/plural.ts";
import { type Metric, type MetricSpan, metrics } from "#lib/interaction/choices.ts";
import type { Interaction, InteractionPerson } from "#lib/interaction/schemas.ts";
import { callsBehind } from "./calls-behind.ts";
import { changeText, metricText } from "./metric-words.ts";

export interface InteractionTableProps {
  data: Interaction;
  metric: Metric;
  chosen: string | undefined;
  seesCalls: boolean;
  onMetric: (metric: Metric) => void;
  onPerson: (id: string) => void;
  actions: ReactNode;
}

const pinned =
  "sticky left-0 z-1 bg-surface group-hover/row:bg-sunken group-data-selected/row:bg-accent-soft";

const isOutside = (value: number, range: MetricSpan | null) =>
  range !== null && (value < range.from || value > range.to);

/** The same figures as the strips: people by figure, their mean on top, each with what it was before. */
export function InteractionTable(props: InteractionTableProps) {
  const { data, metric, chosen, onMetric, actions } = props;
  const { locale } = useViewer();
  const { people, total, summary, summaryBefore } = data;
  return (
    <Card
      title="People"
      description={`${total > people.length ? `${people.length} of ` : ""}${plural(total, "person", "people", locale)}, highest first; n is the calls behind a figure, orange lies outside the recommended range`}
      actions={actions}
      isFlush
    >
      <Table label="Interaction by person" className="overflow-x-auto [--sticky-top:0px]">
        <TableHead>
          <HeaderCell className={cx(pinned, "z-20")}>Person</HeaderCell>
          {metrics.map(({ id, label, means }) => (
            <HeaderCell key={id} isNumeric {...(id === metric && { "aria-sort": "descending" as const })}>
              <button
                type="button"
                title={means}
                onClick={() => onMetric(id)}
                className={cx("rounded-xs hover:text-ink", id === metric && "text-accent")}
              >
                {label}
              </button>
            </HeaderCell>
          ))}
        </TableHead>
        <TableBody>
          <tr className="bg-sunken font-medium">
            <Cell className="sticky left-0 z-1 bg-sunken whitespace-nowrap">Mean of the people</Cell>
            {metrics.map(({ id }) => {
              const [now, before] = [summary[id], summaryBefore[id]];
              return (
                <Cell key={id} isNumeric>
                  {now ? metricText(id, now.mean, locale) : "–"}
                  <span className="block text-2xs font-normal text-ink-3">
                    {before ? `before ${metricText(id, before.mean, locale)}` : ""}
                  </span>
                </Cell>
              );
            })}
          </tr>
          {people.map((person) => (
            <PersonRow key={person.id} {...props} person={person} isChosen={person.id === chosen} />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

interface PersonRowProps extends InteractionTableProps {
  person: InteractionPerson;
  isChosen: boolean;
}

function PersonRow({ data, person, isChosen, seesCalls, onPerson }: PersonRowProps) {
  const scope = useScope();
  const { locale } = useViewer();
  const { id: personId, name, isActive, now, before } = person;
  return (
    <Row isSelected={isChosen}>
      <Cell className={cx(pinned, "whitespace-nowrap")}>
        <button
          type="button"
          data-row-link
          className="rounded-xs font-medium underline-offset-2 hover:underline"
          onClick={() => onPerson(personId)}
        >
          {name}
        </button>
        {isActive ? null : (
          <span className="ml-2">
            <Badge>Inactive</Badge>
          </span>
        )}
      </Cell>
      {metrics.map(({ id, label }) => {
        const own = now[id];
        if (!own) {
          return (
            <Cell key={id} isNumeric className="text-ink-3">
              –
            </Cell>
          );
        }
        const text = metricText(id, own.value, locale);
        const range = data.ranges[id];
        const off = isOutside(own.value, range);
        const change = before[id] ? changeText(id, own.value, before[id].value, locale) : null;
        return (
          <Cell key={id} isNumeric>
            <span className={cx(off && "text-warn")}>
              {seesCalls ? (
                <Link
                  href={callsBehind(scope, data, id, personId)}
                  prefetch={false}
                  className="rounded-xs underline-offset-2 hover:underline"
                  aria-label={`${text}${off ? ", outside the recommended range" : ""}: ${label}, ${name}; show the calls`}
                >
                  {text}
                </Link>
              ) : (
                text
              )}
            </span>
            <span className="block text-2xs text-ink-3">
              n {own.n}
              {change ? `, ${change}` : ""}
            </span>
          </Cell>
        );
      })}
    </Row>
  );
}
