import { Badge } from "#components/ui/badge.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { cx } from "#components/ui/cx.ts";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { LookedUpProspect, ProspectInFlow } from "#lib/flows/prospects/schemas.ts";

const none = <span className="text-ink-3">–</span>;

export interface LookedUpTableProps {
  people: readonly LookedUpProspect[];
  chosen: ReadonlySet<string>;
  /** Left out where nobody can be chosen. */
  onChoose?: (crmProspectId: string, isChosen: boolean) => void;
}

/** A row for each flow that somebody is in, and one for who is in none. */
export function LookedUpTable({ people, chosen, onChoose }: LookedUpTableProps) {
  return (
    <Table label="People and the flows they are in">
      <TableHead>
        <HeaderCell>Person</HeaderCell>
        <HeaderCell>Flow</HeaderCell>
        <HeaderCell>Owner</HeaderCell>
        <HeaderCell>State</HeaderCell>
        <HeaderCell>Since</HeaderCell>
        <HeaderCell>Entry</HeaderCell>
      </TableHead>
      <TableBody>
        {people.map((person) => {
          const [first, ...others] = person.flows;
          const id = person.crmProspectId;
          return [
            <Row key={id} isSelected={chosen.has(id)}>
              <Cell>
                {first && onChoose ? (
                  <Checkbox
                    label={<code className="font-mono text-xs">{id}</code>}
                    checked={chosen.has(id)}
                    onChange={(event) => onChoose(id, event.target.checked)}
                  />
                ) : (
                  <code className={cx("font-mono text-xs text-ink-2", onChoose && "pl-6")}>{id}</code>
                )}
              </Cell>
              {first ? (
                <EntryCells entry={first} />
              ) : (
                <Cell colSpan={5} className="text-ink-3">
                  In no flow
                </Cell>
              )}
            </Row>,
            ...others.map((entry) => (
              <Row key={entry.flowInstanceId} isSelected={chosen.has(id)}>
                <Cell>
                  <span className="sr-only">{id}</span>
                </Cell>
                <EntryCells entry={entry} />
              </Row>
            )),
          ];
        })}
      </TableBody>
    </Table>
  );
}

function EntryCells({ entry }: { entry: ProspectInFlow }) {
  return (
    <>
      <Cell>
        <span className="flex items-center gap-2">
          {entry.flowName ?? entry.flowId ?? none}
          {entry.isExclusive ? <Badge tone="warn">Exclusive</Badge> : null}
        </span>
      </Cell>
      <Cell title={entry.ownerEmail ?? undefined}>{entry.ownerName ?? entry.ownerEmail ?? none}</Cell>
      <Cell>{entry.status ?? none}</Cell>
      <Cell className="whitespace-nowrap">{entry.since ? <DateTime at={entry.since} /> : none}</Cell>
      <Cell>
        <code className="font-mono text-xs text-ink-3">{entry.flowInstanceId}</code>
      </Cell>
    </>
  );
}
