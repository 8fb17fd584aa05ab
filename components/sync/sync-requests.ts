import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import { api } from "#lib/http/api-client.ts";
import type { BackfillEstimate, StartBackfillInput } from "#lib/sync/control/schemas.ts";
import type { GapReport } from "#lib/sync/months/schemas.ts";
import { syncKeys } from "#lib/sync/query-keys.ts";
import type { QuarantinedPage, RunsPage, SyncStatus } from "#lib/sync/status/schemas.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/sync`;
const busyMs = 2_000;
const calmMs = 20_000;

/** The whole page's state, asked often while something runs. */
export function statusOptions(tenant: string) {
  return queryOptions({
    queryKey: syncKeys.status(tenant),
    queryFn: ({ signal }) => api.get<SyncStatus>(`${base(tenant)}/status`, { signal }),
    refetchInterval: ({ state }) => (state.data?.isRunning ? busyMs : calmMs),
  });
}

export function monthsOptions(tenant: string) {
  return queryOptions({
    queryKey: syncKeys.months(tenant),
    queryFn: ({ signal }) => api.get<GapReport>(`${base(tenant)}/months`, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.months.some((month) => month.state === "reading" || month.isRequested) ? busyMs : calmMs,
  });
}

export function runsOptions(tenant: string, stream: string) {
  return infiniteQueryOptions({
    queryKey: syncKeys.runs(tenant, stream),
    queryFn: ({ signal, pageParam }) => {
      const query = pageParam === null ? "" : `?cursor=${encodeURIComponent(pageParam)}`;
      return api.get<RunsPage>(`${base(tenant)}/streams/${stream}/runs${query}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.runs[0]?.finishedAt === null ? busyMs : calmMs),
  });
}

export function quarantineOptions(tenant: string, stream: string) {
  return infiniteQueryOptions({
    queryKey: syncKeys.quarantine(tenant, stream),
    queryFn: ({ signal, pageParam }) => {
      const query = pageParam === null ? "" : `?after=${encodeURIComponent(pageParam)}`;
      return api.get<QuarantinedPage>(`${base(tenant)}/streams/${stream}/quarantine${query}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextAfter,
  });
}

/** Each span costs one request to Gong, so an answer is kept while the page is open. */
export function estimateOptions(tenant: string, months: number) {
  return queryOptions({
    queryKey: syncKeys.backfill(tenant, months),
    queryFn: ({ signal }) =>
      api.get<BackfillEstimate>(`${base(tenant)}/backfill?months=${months}`, { signal }),
    staleTime: 5 * 60_000,
    retry: false,
  });
}

export type StreamVerb = "pause" | "resume" | "run";

export const tellStream = (tenant: string, stream: string, verb: StreamVerb) =>
  api.post(`${base(tenant)}/streams/${stream}/${verb}`);
export const startBackfill = (tenant: string, input: StartBackfillInput) =>
  api.post(`${base(tenant)}/backfill`, input);
export const cancelBackfill = (tenant: string) => api.delete(`${base(tenant)}/backfill`);
export const rereadDay = (tenant: string, day: string) => api.post(`${base(tenant)}/days`, { day });
export const rereadWindow = (tenant: string, windowId: string) =>
  api.post(`${base(tenant)}/windows/${windowId}/reread`);
export const retryRecords = (tenant: string, stream: string, gongId?: string) =>
  api.post<{ records: number }>(
    `${base(tenant)}/streams/${stream}/quarantine/retry`,
    gongId === undefined ? {} : { gongId },
  );
export const checkMonth = (tenant: string, month: string, mayRemoveMany = false) =>
  api.post(`${base(tenant)}/months/${month}/check`, mayRemoveMany ? { mayRemoveMany } : {});
export const gapCsvHref = (tenant: string) => `${base(tenant)}/months/csv`;
