import { queryOptions } from "#components/query/query-options.ts";
import type { CallAccessChange, CallAccessList, CallAccessPerson } from "#lib/calls/access/schemas.ts";
import { callKeys } from "#lib/calls/query-keys.ts";
import { api } from "#lib/http/api-client.ts";

const quietMs = 5 * 60_000;

/** Each reading costs the company a request to Gong, so it is asked anew only after a change or by hand. */
export function accessOptions(tenant: string, callId: string) {
  return queryOptions({
    queryKey: callKeys.access(tenant, callId),
    queryFn: ({ signal }) =>
      api.get<CallAccessList>(`/api/tenants/${tenant}/calls/${callId}/access`, { signal }),
    staleTime: quietMs,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function accessPeopleOptions(tenant: string, text: string) {
  return queryOptions({
    queryKey: callKeys.accessPeople(tenant, text),
    queryFn: ({ signal }) =>
      api.get<{ people: CallAccessPerson[] }>(
        `/api/tenants/${tenant}/calls/access-people?${new URLSearchParams({ text })}`,
        { signal },
      ),
    staleTime: quietMs,
  });
}

const userPath = (tenant: string, callId: string, userId: string) =>
  `/api/tenants/${tenant}/calls/${callId}/access/${userId}`;

export const grantAccess = (tenant: string, callId: string, userId: string) =>
  api.put<CallAccessChange>(userPath(tenant, callId, userId));

export const revokeAccess = (tenant: string, callId: string, userId: string) =>
  api.delete<CallAccessChange>(userPath(tenant, callId, userId));
