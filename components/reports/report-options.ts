import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import type { SheetFormat } from "#lib/format/sheet-choices.ts";
import type { SheetHead, SheetValue } from "#lib/format/show-cell.ts";
import { api } from "#lib/http/api-client.ts";
import type { PeopleReportFilter, PeopleReportPage } from "#lib/reports/people/schemas.ts";
import { reportKeys } from "#lib/reports/query-keys.ts";
import type { ScheduleList } from "#lib/reports/schedules/schemas.ts";
import type { SnapshotItem } from "#lib/reports/snapshots/schemas.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/reports`;

/** The report on people, a page at a time: the cells of its file. */
export function peopleReportOptions(tenant: string, filter: PeopleReportFilter) {
  return infiniteQueryOptions({
    queryKey: reportKeys.people(tenant, filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams();
      for (const [name, value] of Object.entries(filter)) if (value) params.set(name, String(value));
      if (pageParam) params.set("cursor", pageParam);
      return api.get<PeopleReportPage>(`${base(tenant)}/people?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The report on people as a file. */
export const bringPeopleReport = (
  tenant: string,
  filter: PeopleReportFilter,
  format: SheetFormat,
): Promise<Blob> => api.file(`${base(tenant)}/people/export`, { ...filter, format });

export function snapshotsOptions(tenant: string) {
  return queryOptions({
    queryKey: reportKeys.snapshots(tenant),
    queryFn: async ({ signal }) =>
      (await api.get<{ snapshots: SnapshotItem[] }>(`${base(tenant)}/snapshots`, { signal })).snapshots,
  });
}

interface SnapshotRowsPage {
  heads: SheetHead[];
  rows: SheetValue[][];
  nextCursor: string | null;
}

/** Rows of a snapshot as the viewer may see them, a page at a time. */
export function snapshotRowsOptions(tenant: string, id: string) {
  return infiniteQueryOptions({
    queryKey: reportKeys.snapshotRows(tenant, id),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({ limit: "25", ...(pageParam && { cursor: pageParam }) });
      return api.get<SnapshotRowsPage>(`${base(tenant)}/snapshots/${id}/rows?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** What is asked for goes as the address has it; the server reads it with its own schema. */
interface Asked {
  report: "conversations" | "people";
  query: Record<string, string | string[]>;
}

export const snapshotRequests = {
  create: (tenant: string, input: Asked & { name: string; days: number }) =>
    api.post<{ id: string }>(`${base(tenant)}/snapshots`, input),
  revoke: (tenant: string, id: string) => api.delete(`${base(tenant)}/snapshots/${id}`),
  file: (tenant: string, id: string, format: SheetFormat) =>
    api.file(`${base(tenant)}/snapshots/${id}/export`, { format }),
};

export function schedulesOptions(tenant: string) {
  return queryOptions({
    queryKey: reportKeys.schedules(tenant),
    queryFn: ({ signal }) => api.get<ScheduleList>(`${base(tenant)}/schedules`, { signal }),
  });
}

export interface ScheduleTerms {
  name: string;
  format: SheetFormat;
  pace: "week" | "month";
  day: number;
  hour: number;
  members: string[];
}

export const scheduleRequests = {
  create: (tenant: string, input: Asked & ScheduleTerms & { zone: string }) =>
    api.post<{ id: string }>(`${base(tenant)}/schedules`, input),
  change: (tenant: string, id: string, input: ScheduleTerms) =>
    api.put(`${base(tenant)}/schedules/${id}`, input),
  pause: (tenant: string, id: string, isPaused: boolean) =>
    api.patch(`${base(tenant)}/schedules/${id}`, { isPaused }),
  remove: (tenant: string, id: string) => api.delete(`${base(tenant)}/schedules/${id}`),
  retry: (tenant: string, id: string) => api.post(`${base(tenant)}/schedules/${id}/retry`),
  stop: (tenant: string, id: string) => api.delete(`${base(tenant)}/schedules/${id}/subscription`),
  resume: (tenant: string, id: string) => api.put(`${base(tenant)}/schedules/${id}/subscription`),
};
