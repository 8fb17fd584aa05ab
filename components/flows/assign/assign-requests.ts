import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import type { FlowBatch } from "#lib/flows/batches/schemas.ts";
import type { ColumnMapping, CrmPeople, ListPreview } from "#lib/flows/prospect-list/schemas.ts";
import type { FlowDetail, FlowOwnerChoice, FlowsPage } from "#lib/flows/schemas.ts";
import { api } from "#lib/http/api-client.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/flows`;

/** A list as it was given: pasted text or a file, and how it is to be read. */
export interface GivenList {
  body: Blob;
  fileName: string | null;
  mapping: ColumnMapping | null;
  isHeader: boolean | null;
}

function listQuery({ fileName, mapping, isHeader }: GivenList): string {
  const params = new URLSearchParams();
  if (fileName) params.set("fileName", fileName.slice(0, 120));
  if (isHeader !== null) params.set("isHeader", String(isHeader));
  for (const [kind, column] of Object.entries(mapping ?? {})) params.set(kind, String(column));
  return params.size > 0 ? `?${params}` : "";
}

export const listRequests = {
  preview: (tenant: string, list: GivenList) =>
    api.post<ListPreview>(`${base(tenant)}/lists${listQuery(list)}`, list.body),
  keep: (tenant: string, list: GivenList, key: string) =>
    api.post<FlowBatch>(`${base(tenant)}/lists/batch${listQuery(list)}`, list.body, {
      headers: { "idempotency-key": key },
    }),
  rejected: (tenant: string, list: GivenList) =>
    api.file(`${base(tenant)}/lists/rejected${listQuery(list)}`, list.body),
};

export interface PeopleSource {
  /** With commas between them. */
  callIds?: string;
  account?: string;
}

export function peopleOptions(tenant: string, source: PeopleSource) {
  return queryOptions({
    queryKey: [tenant, "flows", "crm-people", source],
    queryFn: ({ signal }) =>
      api.get<CrmPeople>(`${base(tenant)}/lists/people?${new URLSearchParams({ ...source })}`, { signal }),
  });
}

export function ownersOptions(tenant: string, words: string, flowId: string | null) {
  const query = { ...(words && { words }), ...(flowId && { flowId }) };
  return queryOptions({
    queryKey: [tenant, "flows", "owners", query],
    queryFn: ({ signal }) =>
      api.get<{ owners: FlowOwnerChoice[] }>(`${base(tenant)}/owners?${new URLSearchParams(query)}`, {
        signal,
      }),
  });
}

export function flowChoicesOptions(tenant: string, words: string) {
  return infiniteQueryOptions({
    queryKey: [tenant, "flows", "choices", words],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({ limit: "20" });
      if (words) params.set("name", words);
      if (pageParam) params.set("cursor", pageParam);
      return api.get<FlowsPage>(`${base(tenant)}?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function flowOptions(tenant: string, flowId: string) {
  return queryOptions({
    queryKey: [tenant, "flows", "one", flowId],
    queryFn: ({ signal }) => api.get<FlowDetail>(`${base(tenant)}/${flowId}`, { signal }),
  });
}
