import { infiniteQueryOptions } from "@tanstack/react-query";
import type { SheetFormat } from "#lib/format/sheet-choices.ts";
import { api } from "#lib/http/api-client.ts";
import type { PeopleReportFilter, PeopleReportPage } from "#lib/reports/people/schemas.ts";
import { reportKeys } from "#lib/reports/query-keys.ts";

export const reportsBase = (tenant: string) => `/api/tenants/${tenant}/reports`;

/** The report on people, a page at a time: the cells of its file. */
export function peopleReportOptions(tenant: string, filter: PeopleReportFilter) {
  return infiniteQueryOptions({
    queryKey: reportKeys.people(tenant, filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams();
      for (const [name, value] of Object.entries(filter)) if (value) params.set(name, String(value));
      if (pageParam) params.set("cursor", pageParam);
      return api.get<PeopleReportPage>(`${reportsBase(tenant)}/people?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The report on people as a file. */
export const bringPeopleReport = (
  tenant: string,
  filter: PeopleReportFilter,
  format: SheetFormat,
): Promise<Blob> => api.file(`${reportsBase(tenant)}/people/export`, { ...filter, format });
