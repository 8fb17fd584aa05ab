import { useMutation } from "#components/query/use-mutation.ts";
import { useQueryClient } from "#components/query/use-query-client.ts";
import { toast } from "#components/ui/toast.ts";
import { syncKeys } from "#lib/sync/query-keys.ts";

/** Does something to the copying, then shows how it stands; a refusal is told in its own words. */
export function useSyncAction<Input>(tenant: string, act: (input: Input) => Promise<unknown>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: act,
    onError: (error) => toast.error("That did not work", { description: error.message }),
    onSettled: () => cache.invalidateQueries({ queryKey: syncKeys.all(tenant) }),
  });
}
