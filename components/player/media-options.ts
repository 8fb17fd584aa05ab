import { queryOptions } from "#components/query/query-options.ts";
import { callKeys } from "#lib/calls/query-keys.ts";
import type { CallMedia } from "#lib/calls/schemas.ts";
import { api } from "#lib/http/api-client.ts";

/** Links live eight hours at Gong; they are asked for anew a little earlier. */
export const mediaLifeMs = 7.5 * 3_600_000;

export function mediaOptions(tenant: string, callId: string) {
  return queryOptions({
    queryKey: callKeys.media(tenant, callId),
    queryFn: ({ signal }) => api.get<CallMedia>(`/api/tenants/${tenant}/calls/${callId}/media`, { signal }),
    staleTime: mediaLifeMs,
    gcTime: mediaLifeMs,
    retry: false,
  });
}
