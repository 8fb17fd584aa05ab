import { ArrowDown } from "lucide-react";
import type { ReactNode } from "react";
import { BarCell } from "#components/charts/bar-cell.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { type Counter, counters } from "#lib/activity/choices.ts";
import type { Activity, ActivityPerson } from "#lib/activity/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";

export interface ActivityTableProps {
  data: Activity;
  counter: Counter;
  chosen: string | undefined;
  onCounter: (counter: Counter) => void;
  onPerson: (id: string) => void;
  /** Left out where the calls are closed to the viewer. */
  onCalls: ((person: string, counter: Counter) => void) | undefined;
  actions: ReactNode;
}

const pinned =
  "sticky left-0 z-1 bg-surface group-hover/row:bg-sunken group-data-selected/row:bg-accent-soft";
const plainButton = "rounded-xs hover:underline underline-offset-2";

/** People by counters, the team's average on top. */
export function ActivityTable(props: ActivityTableProps) {
  const { data, counter, chosen, onCounter, actions } = props;
  const { locale } = useViewer();
  const most = (id: Counter) => Math.max(0, ...data.people.map(({ counts }) => counts[id]));
  const number = (value: number) => formatNumber(value, locale);
  const peopleWords =
    data.total > data.people.length
      ? `${data.people.length} of ${number(data.total)} people`
      : plural(data.total, "person", "people", locale);
  if (data.people.length === 0) {
    return (
      <Card>
        <EmptyState title="Nobody here whom you may see">
          Choose another team; or ask an admin which Gong user you are.
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card
      title="People"
      description={`${peopleWords}, most first; press a counter to sort and draw it, a number for its calls`}
      actions={actions}
      isFlush
    >
      <Table label="Activity by person" className="overflow-x-auto [--sticky-top:0px]">
        <TableHead>
          <HeaderCell className={cx(pinned, "z-20")}>Person</HeaderCell>
          {counters.map(({ id, label, means }) => (
            <HeaderCell key={id} isNumeric {...(id === counter && { "aria-sort": "descending" as const })}>
              <button
                type="button"
                title={means}
                onClick={() => onCounter(id)}
                className={cx(
                  "inline-flex items-center gap-1 rounded-xs hover:text-ink",
                  id === counter && "text-accent",
                )}
              >
                {label}
                {id === counter ? <ArrowDown className="size-3" aria-hidden="true" /> : null}
              </button>
            </HeaderCell>
          ))}
        </TableHead>
        <TableBody>
          <tr className="bg-sunken font-medium">
            <Cell className="sticky left-0 z-1 bg-sunken whitespace-nowrap">
              Average of {number(data.counted)}
            </Cell>
            {counters.map(({ id }) => (
              <Cell key={id} isNumeric>
                {number(data.average[id])}
                {data.averageBefore ? (
                  <span className="block text-2xs font-normal text-ink-3">
                    before {number(data.averageBefore[id])}
                  </span>
                ) : null}
              </Cell>
            ))}
          </tr>
          {data.people.map((person) => (
            <PersonRow
              key={person.id}
              {...props}
              person={person}
              most={most}
              number={number}
              isChosen={person.id === chosen}
            />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

interface PersonRowProps extends ActivityTableProps {
  person: ActivityPerson;
  most: (counter: Counter) => number;
  number: (value: number) => string;
  isChosen: boolean;
}

function PersonRow({ person, counter, onPerson, onCalls, most, number, isChosen }: PersonRowProps) {
  const { id: personId, name, isActive, counts, before } = person;
  return (
    <Row isSelected={isChosen}>
      <Cell className={cx(pinned, "whitespace-nowrap")}>
        <button
          type="button"
          data-row-link
          className={cx(plainButton, "font-medium")}
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
      {counters.map(({ id, label }) => {
        const value = counts[id];
        const text = number(value);
        return (
          <Cell key={id} isNumeric>
            <BarCell value={value} most={most(id)}>
              {value > 0 && onCalls ? (
                <button
                  type="button"
                  className={plainButton}
                  aria-label={`${text}: ${label}, ${name}; show the calls`}
                  onClick={() => onCalls(personId, id)}
                >
                  {text}
                </button>
              ) : (
                <span className={cx(value === 0 && "text-ink-3")}>{text}</span>
              )}
            </BarCell>
            {id === counter && before ? (
              <span className="block text-2xs text-ink-3">before {number(before[id])}</span>
            ) : null}
          </Cell>
        );
      })}
    </Row>
  );
}
