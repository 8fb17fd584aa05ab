import { Badge } from "#components/ui/badge.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { FlowBatchItem } from "#lib/flows/batches/schemas.ts";
import { itemWords } from "./batch-words.ts";

export interface RunTableProps {
  items: readonly FlowBatchItem[];
  /** Rows that can be chosen; null when there is nothing to choose for. */
  chosen: ReadonlySet<number> | null;
  onChoose: (position: number, isChosen: boolean) => void;
}

/** What became of each prospect, and why. */
export function RunTable({ items, chosen, onChoose }: RunTableProps) {
  return (
    <Table label="What became of each row">
      <TableHead>
        {chosen ? (
          <HeaderCell>
            <span className="sr-only">Chosen</span>
          </HeaderCell>
        ) : null}
        <HeaderCell isNumeric className="max-sm:hidden">
          Line
        </HeaderCell>
        <HeaderCell>Prospect</HeaderCell>
        <HeaderCell>Outcome</HeaderCell>
        <HeaderCell>Reason</HeaderCell>
        <HeaderCell className="max-lg:hidden">Flow instance</HeaderCell>
      </TableHead>
      <TableBody>
        {items.map((item) => {
          const { label, tone } = itemWords[item.state];
          const isChoosable = item.state === "enrolled" && item.flowInstanceId !== null;
          return (
            <Row key={item.position} isSelected={chosen?.has(item.position) ?? false}>
              {chosen ? (
                <Cell>
                  <Checkbox
                    aria-label={`Choose ${item.name ?? item.crmProspectId}`}
                    disabled={!isChoosable}
                    checked={chosen.has(item.position)}
                    onChange={({ target }) => onChoose(item.position, target.checked)}
                  />
                </Cell>
              ) : null}
              <Cell isNumeric className="text-ink-3 max-sm:hidden">
                {item.line ?? "–"}
              </Cell>
              <Cell className="max-w-64">
                <span className="block truncate text-ink" title={item.name ?? item.crmProspectId}>
                  {item.name ?? item.crmProspectId}
                </span>
                {item.name ? (
                  <span className="block truncate font-mono text-xs text-ink-3">{item.crmProspectId}</span>
                ) : null}
              </Cell>
              <Cell className="whitespace-nowrap">
                <Badge tone={tone} hasDot>
                  {label}
                </Badge>
              </Cell>
              <Cell className="min-w-56 text-ink-2">
                {item.reason ?? <span className="text-ink-3">–</span>}
                {item.gongRequestId && item.state !== "enrolled" ? (
                  <span className="block text-xs text-ink-3">Gong request id {item.gongRequestId}</span>
                ) : null}
              </Cell>
              <Cell className="font-mono text-xs text-ink-3 max-lg:hidden">{item.flowInstanceId ?? "–"}</Cell>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}
