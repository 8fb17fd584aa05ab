"use client";

import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { useViewer } from "#components/ui/viewer.tsx";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import type { PolicyChange, PrivacyReport } from "#lib/privacy/schemas.ts";

interface ChangesCardProps {
  changes: readonly PolicyChange[];
  audit: PrivacyReport["audit"];
}

/** Who changed the policy and when, from an audit log whose chain was walked for this report. */
export function ChangesCard({ changes, audit }: ChangesCardProps) {
  const { locale } = useViewer();
  return (
    <Card
      title="Changes of the policy"
      description="From the audit log, the newest first"
      isFlush
      actions={
        <Badge tone={audit.isIntact ? "ok" : "danger"}>
          {audit.isIntact
            ? `Audit log unbroken, ${plural(audit.entries, "entry", "entries", locale)}`
            : `Audit log broken at entry ${formatNumber(audit.entries, locale)}`}
        </Badge>
      }
    >
      {changes.length === 0 ? (
        <p className="p-4 text-sm text-ink-2">Nobody has changed it since the tenant was made.</p>
      ) : (
        <Table label="Changes of the policy">
          <TableHead>
            <HeaderCell>When</HeaderCell>
            <HeaderCell>Who</HeaderCell>
            <HeaderCell>What</HeaderCell>
          </TableHead>
          <TableBody>
            {changes.map((change) => (
              <Row key={change.seq}>
                <Cell className="whitespace-nowrap text-ink-2">
                  <DateTime at={change.at} />
                </Cell>
                <Cell>{change.by}</Cell>
                <Cell>{change.what.join("; ")}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}
