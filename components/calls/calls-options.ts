import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import type { CallsTableSettings, LookedUpKind } from "#lib/calls/choices.ts";
import { callKeys } from "#lib/calls/query-keys.ts";
import type {
  CallContent,
  CallCrm,
  CallMarks,
  CallNeighbours,
  CallRecord,
  CallStatistics,
  CallsPage,
  CallTranscript,
  ConversationsPage,
  FilterValue,
  ListCallsFilter,
} from "#lib/calls/schemas.ts";
import type { SheetFormat } from "#lib/format/sheet-choices.ts";
import { api } from "#lib/http/api-client.ts";

/** Several values of one filter each stand under its name. */
function toParams(filter: ListCallsFilter, rest: Record<string, string>): URLSearchParams {
  const params = new URLSearchParams(rest);
  for (const [name, value] of Object.entries(filter))
    for (const one of [value].flat()) if (one) params.append(name, String(one));
  return params;
}

const base = (tenant: string) => `/api/tenants/${tenant}/calls`;

export function callsListOptions(tenant: string, filter: ListCallsFilter) {
  return infiniteQueryOptions({
    queryKey: callKeys.list(tenant, filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      // A person who scrolls on goes far: more at once than the server draws at first.
      const params = toParams(filter, pageParam ? { limit: "200", cursor: pageParam } : {});
      return api.get<CallsPage>(`${base(tenant)}?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
    // Pages that are there stay the same objects anyway; to compare them all with every new one takes ever longer.
    structuralSharing: false,
  });
}

/** The report on conversations, a page at a time: the cells of its file. */
export function conversationsOptions(tenant: string, filter: ListCallsFilter) {
  return infiniteQueryOptions({
    queryKey: callKeys.conversations(tenant, filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = toParams(filter, { limit: "25", ...(pageParam && { cursor: pageParam }) });
      return api.get<ConversationsPage>(`/api/tenants/${tenant}/reports/conversations?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The report on conversations as a file. */
export const bringConversations = (
  tenant: string,
  filter: ListCallsFilter,
  format: SheetFormat,
): Promise<Blob> => api.file(`${base(tenant)}/export`, { ...filter, format });

/** Every call of the filters as a CSV file, or those of them that are chosen. */
export const bringCallsFile = (
  tenant: string,
  filter: ListCallsFilter,
  calls?: readonly string[],
): Promise<Blob> => api.file(`${base(tenant)}/export`, { ...filter, ...(calls && { calls }) });

/** Accounts, domains or CRM objects by some words of their name, or the one with an id. */
export function filterValuesOptions(
  tenant: string,
  kind: LookedUpKind,
  asked: { text: string } | { id: string },
) {
  return queryOptions({
    queryKey: callKeys.filterValues(tenant, kind, asked),
    queryFn: async ({ signal }) => {
      const params = new URLSearchParams({ kind, ...asked });
      const path = `${base(tenant)}/filters/values?${params}`;
      return (await api.get<{ values: FilterValue[] }>(path, { signal })).values;
    },
    staleTime: 60_000,
  });
}

export const keepTableSettings = (tenant: string, settings: CallsTableSettings) =>
  api.put(`${base(tenant)}/table`, settings);

/** How often a page that is open looks whether Gong has finished the transcript. */
const waitingMs = 60_000;

/** `opening` is what the first words were recorded as, where the page came with them. */
export function transcriptOptions(tenant: string, callId: string, opening: string | null = null) {
  const query = opening === null ? "" : `?opening=${opening}`;
  return queryOptions({
    queryKey: callKeys.transcript(tenant, callId),
    queryFn: ({ signal }) =>
      api.get<CallTranscript>(`${base(tenant)}/${callId}/transcript${query}`, { signal }),
    staleTime: 5 * 60_000,
    refetchInterval: ({ state }) => (state.data?.state === "waiting" ? waitingMs : false),
  });
}

/** Parts of a call page that change only when the call is copied anew. */
const quietMs = 5 * 60_000;

export function marksOptions(tenant: string, callId: string) {
  return queryOptions({
    queryKey: callKeys.marks(tenant, callId),
    queryFn: ({ signal }) => api.get<CallMarks>(`${base(tenant)}/${callId}/marks`, { signal }),
    staleTime: quietMs,
  });
}

export function statisticsOptions(tenant: string, callId: string) {
  return queryOptions({
    queryKey: callKeys.statistics(tenant, callId),
    queryFn: ({ signal }) => api.get<CallStatistics>(`${base(tenant)}/${callId}/statistics`, { signal }),
    staleTime: quietMs,
  });
}

export function contentOptions(tenant: string, callId: string) {
  return queryOptions({
    queryKey: callKeys.content(tenant, callId),
    queryFn: ({ signal }) => api.get<CallContent>(`${base(tenant)}/${callId}/content`, { signal }),
    staleTime: quietMs,
  });
}

export function crmOptions(tenant: string, callId: string) {
  return queryOptions({
    queryKey: callKeys.crm(tenant, callId),
    queryFn: ({ signal }) => api.get<CallCrm>(`${base(tenant)}/${callId}/crm`, { signal }),
    staleTime: quietMs,
  });
}

export function recordOptions(tenant: string, callId: string) {
  return queryOptions({
    queryKey: callKeys.record(tenant, callId),
    queryFn: ({ signal }) => api.get<CallRecord>(`${base(tenant)}/${callId}/record`, { signal }),
    staleTime: quietMs,
  });
}

export function neighboursOptions(tenant: string, callId: string) {
  return queryOptions({
    queryKey: callKeys.neighbours(tenant, callId),
    queryFn: ({ signal }) => api.get<CallNeighbours>(`${base(tenant)}/${callId}/neighbours`, { signal }),
    staleTime: quietMs,
  });
}
