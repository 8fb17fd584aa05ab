import { Card } from "#components/ui/card.tsx";
import { cx } from "#components/ui/cx.ts";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { BudgetReport, UsageRow } from "#lib/connections/budget/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";

function UsageTable({ label, rows, empty }: { label: string; rows: readonly UsageRow[]; empty: string }) {
  const { locale } = useViewer();
  if (rows.length === 0) return <p className="px-4 pb-4 text-sm text-ink-2">{empty}</p>;
  const most = Math.max(1, ...rows.map(({ requests }) => requests));
  return (
    <Table label={`Requests by ${label.toLowerCase()}`}>
      <TableHead>
        <HeaderCell>{label}</HeaderCell>
        <HeaderCell className="w-1/3 max-sm:hidden">
          <span className="sr-only">Share</span>
        </HeaderCell>
        <HeaderCell isNumeric>Requests</HeaderCell>
        <HeaderCell isNumeric>Failed</HeaderCell>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.name}>
            <Cell
              className={cx(
                "text-ink max-lg:whitespace-normal",
                label === "Purpose" && "first-letter:uppercase",
              )}
            >
              {row.name}
            </Cell>
            <Cell className="max-sm:hidden">
              <span
                aria-hidden="true"
                className="block h-1.5 rounded-full bg-accent-fill/60"
                style={{ width: `${Math.max(1, (row.requests / most) * 100)}%` }}
              />
            </Cell>
            <Cell isNumeric>{formatNumber(row.requests, locale)}</Cell>
            <Cell isNumeric className={row.errors > 0 ? "text-danger" : "text-ink-3"}>
              {formatNumber(row.errors, locale)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

/** What the requests were for, who asked, and which operations they were. */
export function UsageCard({ report }: { report: BudgetReport }) {
  const none = "No requests in the last 24 hours.";
  return (
    <Card title="Who spent it on what" isFlush>
      <Tabs
        label="Requests by"
        className="[&>[role=tablist]]:px-4"
        panelClassName="pt-1"
        tabs={[
          {
            value: "purpose",
            label: "Purpose",
            content: <UsageTable label="Purpose" rows={report.purposes} empty={none} />,
          },
          {
            value: "member",
            label: "Member",
            content: (
              <UsageTable
                label="Member"
                rows={report.members}
                empty="No member has asked Gong for anything in the last 24 hours."
              />
            ),
          },
          {
            value: "operation",
            label: "Operation",
            content: <UsageTable label="Operation" rows={report.operations} empty={none} />,
          },
        ]}
      />
    </Card>
  );
}
