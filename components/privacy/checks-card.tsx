"use client";

import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import type { PolicyCheck, PrivacyReport } from "#lib/privacy/schemas.ts";

interface ChecksCardProps {
  checks: readonly PolicyCheck[];
  metadata: PrivacyReport["metadata"];
}

/** What must not be there, and how much of it is; each says how it was counted. */
export function ChecksCard({ checks, metadata }: ChecksCardProps) {
  const { locale } = useViewer();
  return (
    <Card
      title="The proof"
      description="Counted in every table that belongs to calls, as the database's catalog lists them"
      isFlush
    >
      <Table label="Checks of the policy">
        <TableHead>
          <HeaderCell>What must not be there</HeaderCell>
          <HeaderCell isNumeric>Found</HeaderCell>
          <HeaderCell>Result</HeaderCell>
        </TableHead>
        <TableBody>
          {checks.map((check) => (
            <Row key={check.id}>
              <Cell className="max-lg:min-w-44 max-lg:whitespace-normal!">
                <span className="font-medium text-ink">{check.what}</span>
                <span className="block max-w-prose text-xs text-ink-3">{check.how}</span>
              </Cell>
              <Cell isNumeric>{formatNumber(check.found, locale)}</Cell>
              <Cell>
                <Badge tone={check.holds ? "ok" : "danger"}>{check.holds ? "Holds" : "Broken"}</Badge>
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <p className="border-t border-line px-4 py-3 text-xs text-ink-2">
        Metadata of private calls that is kept:{" "}
        {metadata.map(({ table, rows }) => `${table} ${formatNumber(rows, locale)}`).join(", ")}. It is read
        through the same policy as the calls.
      </p>
    </Card>
  );
}
