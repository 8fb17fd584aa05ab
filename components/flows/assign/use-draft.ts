"use client";

import { useMutation } from "#components/query/use-mutation.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { batchKeys } from "#lib/flows/batches/query-keys.ts";
import type { FlowBatch, UpdateFlowBatchInput } from "#lib/flows/batches/schemas.ts";
import { batchRequests } from "../batches/batch-requests.ts";

/** A function sees the batch as the changes before have left it. */
export type DraftChange = UpdateFlowBatchInput | ((held: FlowBatch) => UpdateFlowBatchInput);

export const draftScope = (batchId: string) => `draft-${batchId}`;

/** Each choice is kept on the server as it is made, one after the other, so that going back or away loses nothing. */
export function useDraft(tenant: string, batch: FlowBatch) {
  const cache = useQueryClient();
  return useMutation({
    scope: { id: draftScope(batch.id) },
    mutationFn: (change: DraftChange) => {
      const held = cache.getQueryData<FlowBatch>(batchKeys.one(tenant, batch.id)) ?? batch;
      return batchRequests.update(tenant, batch.id, typeof change === "function" ? change(held) : change);
    },
    onSuccess: (next) => cache.setQueryData(batchKeys.one(tenant, batch.id), next),
  });
}
