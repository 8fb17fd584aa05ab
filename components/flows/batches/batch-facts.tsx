import type { ReactNode } from "react";
import { Card } from "#components/ui/card.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { sourceWords } from "./batch-words.ts";

/** Who, when, what: the facts of a batch. */
export function BatchFacts({ tenant, batch }: { tenant: string; batch: FlowBatch }) {
  const { flow, owner, overrides } = batch;
  const when = (who: string | null, at: string | null): ReactNode =>
    at === null ? null : (
      <>
        {who ? `${who}, ` : null}
        <DateTime at={at} />
      </>
    );
  const changes = [
    overrides.steps.length > 0 ? `${plural(overrides.steps.length, "step")} with other words` : null,
    overrides.variables.length > 0 ? plural(overrides.variables.length, "variable") : null,
    overrides.coolOffOverride ? "cool-off passed over" : null,
  ].filter((change) => change !== null);
  return (
    <Card title="About this batch">
      <DescriptionList
        items={[
          {
            term: "Flow",
            value: flow ? <TextLink href={`/${tenant}/flows/${flow.id}`}>{flow.name}</TextLink> : null,
          },
          { term: "Owner", value: owner ? `${owner.name} (${owner.email})` : null },
          {
            term: "List",
            value: batch.name ? `${batch.name} (${sourceWords[batch.source]})` : sourceWords[batch.source],
          },
          { term: "Rows", value: formatNumber(batch.rows) },
          {
            term: "Pace",
            value: batch.perDay === null ? "all at once" : `${formatNumber(batch.perDay)} a day`,
          },
          { term: "Different from the flow", value: changes.join(", ") || null },
          { term: "Description", value: overrides.description || null },
          { term: "Made by", value: when(batch.createdBy.name, batch.createdAt) },
          { term: "Confirmed by", value: when(batch.confirmedBy, batch.confirmedAt) },
          { term: "Approved by", value: when(batch.approvedBy, batch.approvedAt) },
          { term: "Started", value: when(null, batch.startedAt) },
          { term: "Ended", value: when(null, batch.finishedAt) },
          { term: "Requests to Gong", value: formatNumber(batch.requests) },
        ]}
      />
    </Card>
  );
}
