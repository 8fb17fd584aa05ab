import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { RowLink } from "#components/ui/row-link.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { FlowSummary } from "#lib/flows/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";

const none = <span className="text-ink-3">–</span>;

/** "Kim Tanaka", "Kim Tanaka and 2 more": who has the flow in his list. */
function ownersOf({ owners }: FlowSummary): string | null {
  const [first, ...others] = owners;
  if (!first) return null;
  return others.length > 0 ? `${first.name} and ${others.length} more` : first.name;
}

/** Flows of all owners; the whole row leads to the flow. */
export function FlowsTable({ tenant, flows }: { tenant: string; flows: readonly FlowSummary[] }) {
  return (
    <Table label="Flows, by name">
      <TableHead>
        <HeaderCell>Name</HeaderCell>
        <HeaderCell>Visibility</HeaderCell>
        <HeaderCell className="max-sm:hidden">Owner</HeaderCell>
        <HeaderCell className="max-md:hidden">Folder</HeaderCell>
        <HeaderCell className="max-2xl:hidden">Workspace</HeaderCell>
        <HeaderCell isNumeric>Steps</HeaderCell>
        <HeaderCell className="max-md:hidden">Last batch</HeaderCell>
        <HeaderCell isNumeric className="max-sm:hidden">
          Put in by us
        </HeaderCell>
      </TableHead>
      <TableBody>
        {flows.map((flow) => (
          <Row key={flow.id}>
            <Cell className="w-full max-w-0">
              <span className="flex min-w-0 items-center gap-2">
                <RowLink
                  href={`/${tenant}/flows/${flow.id}`}
                  prefetch={false}
                  data-row-link
                  className="truncate"
                  title={flow.name}
                >
                  {flow.name}
                </RowLink>
                {flow.isExclusive ? <Badge tone="warn">Exclusive</Badge> : null}
              </span>
            </Cell>
            <Cell>{flow.visibility}</Cell>
            <Cell
              className="max-w-48 truncate max-sm:hidden"
              title={flow.owners.map(({ name }) => name).join(", ") || undefined}
            >
              {ownersOf(flow) ?? none}
            </Cell>
            <Cell className="max-w-44 truncate max-md:hidden" title={flow.folderName ?? undefined}>
              {flow.folderName ?? none}
            </Cell>
            <Cell className="max-w-40 truncate max-2xl:hidden">{flow.workspaceName ?? none}</Cell>
            <Cell isNumeric>{flow.stepCount ?? none}</Cell>
            <Cell className="whitespace-nowrap text-ink-2 max-md:hidden">
              {flow.lastBatchAt ? <DateTime at={flow.lastBatchAt} style="date" /> : none}
            </Cell>
            <Cell isNumeric className="max-sm:hidden">
              {flow.enrolledByUs > 0 ? formatNumber(flow.enrolledByUs) : none}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
