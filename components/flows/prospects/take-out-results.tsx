import { Badge } from "#components/ui/badge.tsx";
import type { Tone } from "#components/ui/callout.tsx";
import { Card } from "#components/ui/card.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { UnassignOutcome } from "#lib/flows/prospects/choices.ts";
import type { UnassignReport } from "#lib/flows/prospects/schemas.ts";

const looks: Record<UnassignOutcome, { label: string; tone: Tone }> = {
  left: { label: "Taken out", tone: "ok" },
  gone_before: { label: "Was not in it", tone: "neutral" },
  not_yours: { label: "Not yours", tone: "neutral" },
  refused: { label: "Refused", tone: "danger" },
  still_in: { label: "Still in", tone: "warn" },
  unknown: { label: "Unknown", tone: "warn" },
  not_sent: { label: "Not sent", tone: "warn" },
};

/** What became of everybody, each with the reason and Gong's own id of the request. */
export function TakeOutResults({ report, summary }: { report: UnassignReport; summary: string }) {
  return (
    <Card title="What came of it" description={summary} isFlush>
      <Table label="What came of it, person by person">
        <TableHead>
          <HeaderCell>Person</HeaderCell>
          <HeaderCell>Flow</HeaderCell>
          <HeaderCell>Outcome</HeaderCell>
          <HeaderCell>Reason</HeaderCell>
          <HeaderCell>Gong request id</HeaderCell>
        </TableHead>
        <TableBody>
          {report.results.map((result) => (
            <Row key={`${result.crmProspectId} ${result.flowInstanceId}`}>
              <Cell>
                <code className="font-mono text-xs">{result.crmProspectId || "–"}</code>
              </Cell>
              <Cell>{result.flowName ?? result.flowId ?? result.flowInstanceId ?? "–"}</Cell>
              <Cell>
                <Badge tone={looks[result.outcome].tone}>{looks[result.outcome].label}</Badge>
              </Cell>
              <Cell className="min-w-64 text-ink-2 max-lg:whitespace-normal">{result.reason ?? "–"}</Cell>
              <Cell>
                <code className="font-mono text-xs text-ink-3 select-all">{result.gongRequestId ?? "–"}</code>
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
