import { DateTime } from "#components/ui/date-time.tsx";
import { RelativeTime } from "#components/ui/relative-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import type { DriftReport } from "#lib/connections/drift/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";

export interface WatchedTableProps {
  tenant: string;
  watched: DriftReport["watched"];
}

/** Which operations were asked, for what, and how many answers were compared. */
export function WatchedTable({ tenant, watched }: WatchedTableProps) {
  const { locale } = useViewer();
  return (
    <Table label="Operations whose answers were watched">
      <TableHead>
        <HeaderCell>Operation</HeaderCell>
        <HeaderCell>Asked for</HeaderCell>
        <HeaderCell isNumeric>Answers</HeaderCell>
        <HeaderCell>Watched since</HeaderCell>
        <HeaderCell>Last answer</HeaderCell>
      </TableHead>
      <TableBody>
        {watched.map((row) => (
          <Row key={`${row.operationId} ${row.purpose}`}>
            <Cell>
              <TextLink href={`/${tenant}/admin/explorer/${row.operationId}`} prefetch={false}>
                {row.operationId}
              </TextLink>
            </Cell>
            <Cell className="text-ink-2">{row.purpose}</Cell>
            <Cell isNumeric>{formatNumber(row.answers, locale)}</Cell>
            <Cell className="text-ink-2">
              <DateTime at={row.since} />
            </Cell>
            <Cell className="text-ink-2">
              <RelativeTime at={row.lastAt} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
