"use client";

import { useRouter } from "next/navigation";
import { useMutation } from "#components/query/use-mutation.ts";
import type { FlowBatch, UpdateFlowBatchInput } from "#lib/flows/batches/schemas.ts";
import { batchRequests } from "../batches/batch-requests.ts";
import { stepHref } from "./wizard-steps.tsx";

export interface NewBatchAim {
  /** The flow whose page led here. */
  flowId: string | null;
  /** A draft whose list is being replaced: its choices come along, and it goes. */
  instead: FlowBatch | null;
}

/** Keeps a list as a batch, gives it what was chosen before, and leads to the next step. */
export function useNewBatch(tenant: string, { flowId, instead }: NewBatchAim) {
  const router = useRouter();
  return useMutation({
    mutationFn: async (create: (key: string) => Promise<FlowBatch>) => {
      const batch = await create(crypto.randomUUID());
      const choices = choicesOf(flowId, instead);
      if (Object.keys(choices).length > 0) {
        // A flow or an owner that is gone meanwhile is chosen anew in the next step.
        await batchRequests.update(tenant, batch.id, choices).catch(() => undefined);
      }
      if (instead?.can.cancel) await batchRequests.tell(tenant, instead.id, "cancel").catch(() => undefined);
      return batch;
    },
    onSuccess: (batch) => router.push(stepHref(tenant, batch.id, "flow")),
  });
}

function choicesOf(flowId: string | null, instead: FlowBatch | null): UpdateFlowBatchInput {
  if (!instead) return flowId === null ? {} : { flowId };
  return {
    ...(instead.flow && { flowId: instead.flow.id }),
    ...(instead.owner && { ownerEmail: instead.owner.email }),
    overrides: instead.overrides,
    perDay: instead.perDay,
    startAt: instead.startAt,
  };
}
