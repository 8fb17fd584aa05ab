import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { DriftRow } from "#lib/connections/drift/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";

const changes: Record<DriftRow["change"], { words: string; tone: "info" | "warn" | "danger" }> = {
  "unknown-field": { words: "New field", tone: "info" },
  "unknown-value": { words: "New value", tone: "info" },
  "wrong-type": { words: "Other type", tone: "warn" },
  "vanished-field": { words: "Stopped coming", tone: "danger" },
};

export function DriftTable({ tenant, rows }: { tenant: string; rows: readonly DriftRow[] }) {
  const { locale } = useViewer();
  return (
    <Table label="Changes of Gong's answers">
      <TableHead>
        <HeaderCell>Change</HeaderCell>
        <HeaderCell>Field</HeaderCell>
        <HeaderCell>Operation</HeaderCell>
        <HeaderCell>Since</HeaderCell>
        <HeaderCell>Last seen</HeaderCell>
        <HeaderCell isNumeric>Answers</HeaderCell>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={`${row.operationId} ${row.path} ${row.change} ${row.value ?? ""}`}>
            <Cell>
              <Badge tone={changes[row.change].tone}>{changes[row.change].words}</Badge>
            </Cell>
            <Cell>
              <code className="font-mono text-xs">{row.path}</code>
              {row.value ? <code className="ml-2 font-mono text-xs text-ink-2">{row.value}</code> : null}
            </Cell>
            <Cell>
              <TextLink href={`/${tenant}/admin/explorer/${row.operationId}`} prefetch={false}>
                {row.operationId}
              </TextLink>
            </Cell>
            <Cell className="whitespace-nowrap text-ink-2">
              <DateTime at={row.since} />
            </Cell>
            <Cell className="whitespace-nowrap text-ink-2">
              <DateTime at={row.lastSeenAt} />
            </Cell>
            <Cell isNumeric>{formatNumber(row.answers, locale)}</Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
