import { useProof } from "#components/auth/proof-provider.tsx";
import { useMutation } from "#components/query/use-mutation.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { batchKeys } from "#lib/flows/batches/query-keys.ts";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";

/** Does something to a batch, asks for the password where that is demanded, and shows the batch as it then is. */
export function useBatchAction<Input = void>(
  tenant: string,
  act: (input: Input, key: string) => Promise<FlowBatch>,
  /** Actions of one scope wait for each other. */
  scope?: string,
) {
  const cache = useQueryClient();
  const withProof = useProof();
  return useMutation({
    ...(scope !== undefined && { scope: { id: scope } }),
    mutationFn: (input: Input) => {
      const key = crypto.randomUUID();
      return withProof(() => act(input, key));
    },
    onSuccess: async (batch) => {
      cache.setQueryData(batchKeys.one(tenant, batch.id), batch);
      await cache.invalidateQueries({ queryKey: [...batchKeys.one(tenant, batch.id), "items"] });
      void cache.invalidateQueries({ queryKey: [tenant, "flow-batches", "list"] });
    },
  });
}
