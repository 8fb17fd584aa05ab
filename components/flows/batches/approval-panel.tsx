"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { formatNumber } from "#lib/format/format-number.ts";
import { plural } from "#lib/format/plural.ts";
import { batchRequests } from "./batch-requests.ts";
import { useBatchAction } from "./use-batch-action.ts";

/** For the second person: says what would happen and asks yes or no; for the others who has to be asked. */
export function ApprovalPanel({ tenant, batch }: { tenant: string; batch: FlowBatch }) {
  const [reason, setReason] = useState("");
  const approve = useBatchAction(tenant, (_, key) => batchRequests.approve(tenant, batch.id, key));
  const reject = useBatchAction(tenant, () => batchRequests.reject(tenant, batch.id, reason));
  if (batch.state !== "awaiting_approval") return null;
  const count = batch.states.planned;
  const above = batch.approval.above;
  const what = `${plural(count, "prospect")} into “${batch.flow?.name ?? ""}” for ${batch.owner?.name ?? "nobody"}`;
  if (!batch.can.approve) {
    return (
      <Callout tone="warn" title="A second person has to approve this">
        {above === null ? "Batches" : `Batches of more than ${formatNumber(above)}`} need somebody else with
        write access to flows. Send them the address of this page.
      </Callout>
    );
  }
  return (
    <Callout
      tone="warn"
      title={`${batch.confirmedBy ?? batch.createdBy.name} asks for your approval`}
      action={
        <div className="flex flex-wrap gap-2">
          <ConfirmDialog
            title="Say no?"
            description="It goes back to the one who made it, with your reason."
            confirmLabel="Reject"
            isDangerous
            onConfirm={async () => {
              await reject.mutateAsync();
            }}
            trigger={<Button size="sm">Reject</Button>}
          >
            <Field label="Why" isRequired>
              {(control) => (
                <Textarea
                  {...control}
                  rows={3}
                  maxLength={500}
                  value={reason}
                  onChange={({ target }) => setReason(target.value)}
                />
              )}
            </Field>
          </ConfirmDialog>
          <ConfirmDialog
            title="Approve this batch?"
            description={`Callboard then puts ${what}. Gong starts to write to them as the flow says.`}
            confirmLabel={`Approve ${formatNumber(count)}`}
            onConfirm={async () => {
              await approve.mutateAsync();
            }}
            trigger={
              <Button size="sm" variant="primary">
                Approve
              </Button>
            }
          />
        </div>
      }
    >
      {what}. Look through the rows below first.
    </Callout>
  );
}
