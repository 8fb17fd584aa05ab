import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { RowLink } from "#components/ui/row-link.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { ItemState } from "#lib/flows/batches/choices.ts";
import type { FlowBatchSummary } from "#lib/flows/batches/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { batchTitle, plannedStates, stateWords } from "./batch-words.ts";

const told: readonly [ItemState, string][] = [
  ["enrolled", "enrolled"],
  ["already", "already in"],
  ["refused", "refused"],
  ["unknown", "not known"],
  ["undone", "undone"],
];

/** "268 enrolled · 3 refused". */
export function outcomeWords({ states, rows }: Pick<FlowBatchSummary, "states" | "rows">): string {
  const parts = told.filter(([state]) => states[state] > 0);
  if (parts.length === 0) return plural(rows, "row");
  return parts.map(([state, word]) => `${formatNumber(states[state])} ${word}`).join(" · ");
}

/** Where a batch is worked on: in the wizard until it is confirmed, then on its own page. */
export function batchHref(tenant: string, { id, state }: Pick<FlowBatchSummary, "id" | "state">): string {
  if (!plannedStates.includes(state)) return `/${tenant}/flows/batches/${id}`;
  return `/${tenant}/flows/assign/${id}/${state === "draft" ? "flow" : "check"}`;
}

export function BatchesTable({
  tenant,
  batches,
  isOfFlow = false,
}: {
  tenant: string;
  batches: readonly FlowBatchSummary[];
  /** Leaves out the flow where the page is about one. */
  isOfFlow?: boolean;
}) {
  return (
    <Table label="Batches, newest first">
      <TableHead>
        <HeaderCell>Batch</HeaderCell>
        {isOfFlow ? null : <HeaderCell className="max-md:hidden">Flow</HeaderCell>}
        <HeaderCell className="max-lg:hidden">Owner</HeaderCell>
        <HeaderCell className="max-sm:hidden">By</HeaderCell>
        <HeaderCell className="max-sm:hidden">Made</HeaderCell>
        <HeaderCell>State</HeaderCell>
        <HeaderCell className="max-lg:hidden">Outcome</HeaderCell>
      </TableHead>
      <TableBody>
        {batches.map((batch) => {
          const { label, tone } = stateWords[batch.state];
          const title = batchTitle(batch);
          return (
            <Row key={batch.id}>
              <Cell className="w-full max-w-0">
                <RowLink
                  href={batchHref(tenant, batch)}
                  prefetch={false}
                  data-row-link
                  className="block truncate"
                  title={title}
                >
                  {title}
                </RowLink>
                <span className="mt-0.5 block truncate text-xs text-ink-3 lg:hidden">
                  {outcomeWords(batch)}
                </span>
              </Cell>
              {isOfFlow ? null : (
                <Cell className="max-w-48 truncate max-md:hidden">{batch.flow?.name ?? "–"}</Cell>
              )}
              <Cell className="max-w-40 truncate max-lg:hidden">{batch.owner?.name ?? "–"}</Cell>
              <Cell className="max-w-40 truncate max-sm:hidden">
                {batch.createdBy.isMe ? "You" : batch.createdBy.name}
              </Cell>
              <Cell className="whitespace-nowrap text-ink-2 max-sm:hidden">
                <DateTime at={batch.createdAt} />
              </Cell>
              <Cell>
                <Badge tone={batch.trouble ? "warn" : tone} hasDot>
                  {batch.trouble && batch.state === "running" ? "Held up" : label}
                </Badge>
              </Cell>
              <Cell className="whitespace-nowrap max-lg:hidden">{outcomeWords(batch)}</Cell>
            </Row>
          );
        })}
      </TableBody>
    </Table>
  );
}
