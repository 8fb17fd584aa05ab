"use client";

import { ListChecks } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ProblemNote } from "#components/ui/problem-note.tsx";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import { plural } from "#lib/format/plural.ts";
import { batchRequests } from "../batches/batch-requests.ts";
import { useBatchAction } from "../batches/use-batch-action.ts";
import { FlowPicker } from "./flow-picker.tsx";
import { OverridesCard } from "./overrides-card.tsx";
import { OwnerPicker } from "./owner-picker.tsx";
import { draftScope } from "./use-draft.ts";
import { stepHref } from "./wizard-steps.tsx";

/** Step 2: into which flow, in whose name, and what is different for this batch. */
export function FlowStep({ tenant, batch }: { tenant: string; batch: FlowBatch }) {
  const router = useRouter();
  const check = useBatchAction(
    tenant,
    () => batchRequests.tell(tenant, batch.id, "check"),
    draftScope(batch.id),
  );
  const isChecked = batch.state === "checked";
  const toCheck = stepHref(tenant, batch.id, "check");
  const missing =
    batch.flow === null ? "Choose a flow first." : batch.owner === null ? "Choose an owner first." : null;
  return (
    <>
      <FlowPicker tenant={tenant} batch={batch} />
      <OwnerPicker tenant={tenant} batch={batch} />
      {batch.flow ? <OverridesCard tenant={tenant} batch={batch} /> : null}
      {check.isError ? <ProblemNote error={check.error} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <LinkButton href={stepHref(tenant, batch.id, "prospects")} prefetch={false}>
          Back
        </LinkButton>
        <div className="flex flex-wrap items-center gap-3">
          <p className="text-xs text-ink-3">
            {missing ??
              (isChecked
                ? "Checked already."
                : `Costs ${plural(batch.price.check, "request")} to Gong; nobody is put anywhere yet.`)}
          </p>
          {isChecked ? (
            <LinkButton variant="primary" href={toCheck} prefetch={false}>
              To the check
            </LinkButton>
          ) : (
            <Button
              variant="primary"
              icon={<ListChecks aria-hidden="true" />}
              disabled={missing !== null}
              isLoading={check.isPending || check.isSuccess}
              onClick={() => check.mutate(undefined, { onSuccess: () => router.push(toCheck) })}
            >
              Check
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
