import { Badge } from "#components/ui/badge.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { verdictKinds } from "#lib/flows/batches/choices.ts";
import type { FlowBatchItem } from "#lib/flows/batches/schemas.ts";
import { verdictWords } from "../batches/batch-words.ts";
import type { LeftOut } from "./use-left-out.ts";

/** Each row with what the check found; a tick means it goes. */
export function CheckTable({ items, leftOut }: { items: readonly FlowBatchItem[]; leftOut: LeftOut }) {
  return (
    <Table label="Rows and what the check found">
      <TableHead>
        <HeaderCell>Send</HeaderCell>
        <HeaderCell isNumeric className="max-sm:hidden">
          Line
        </HeaderCell>
        <HeaderCell>Prospect</HeaderCell>
        <HeaderCell>Verdict</HeaderCell>
        <HeaderCell>Reason</HeaderCell>
      </TableHead>
      <TableBody>
        {items.map((item) => {
          const { label, tone } = verdictWords[item.verdict];
          const kind = verdictKinds[item.verdict];
          const isSendable = kind === "go" || kind === "warn";
          const name = item.name ?? item.crmProspectId;
          return (
            <Row key={item.position}>
              <Cell>
                <Checkbox
                  aria-label={`Send ${name || `line ${item.line}`}`}
                  disabled={!isSendable || leftOut.leave.some((verdict) => verdict === item.verdict)}
                  checked={isSendable && !leftOut.isOut(item.position, item.verdict)}
                  onChange={() => leftOut.toggleRow(item.position, item.verdict)}
                />
              </Cell>
              <Cell isNumeric className="text-ink-3 max-sm:hidden">
                {item.line ?? "–"}
              </Cell>
              <Cell className="max-w-64">
                <span className="block truncate text-ink" title={name}>
                  {name || "–"}
                </span>
                {item.name ? (
                  <span className="block truncate font-mono text-xs text-ink-3">{item.crmProspectId}</span>
                ) : null}
              </Cell>
              <Cell className="whitespace-nowrap">
                <Badge tone={tone} hasDot>
                  <span className="first-letter:uppercase">{label}</span>
                </Badge>
              </Cell>
              <Cell className="min-w-56 text-ink-2">
                {item.verdictReason ?? <span className="text-ink-3">–</span>}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}
