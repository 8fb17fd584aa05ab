import { queryOptions } from "#components/query/query-options.ts";
import type {
  AccessKeyInput,
  ConfirmCompanyInput,
  ConnectionTest,
  ConnectionView,
  DisconnectInput,
} from "#lib/connections/schemas.ts";
import { api } from "#lib/http/api-client.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/connection`;

export const connectionKeys = {
  view: (tenant: string) => [tenant, "connection"] as const,
};

export function connectionOptions(tenant: string) {
  return queryOptions({
    queryKey: connectionKeys.view(tenant),
    queryFn: ({ signal }) => api.get<ConnectionView>(base(tenant), { signal }),
    refetchInterval: (query) => (query.state.data?.purge ? 2_000 : false),
  });
}

/** The address of Gong's consent page for this tenant. */
export const startConnect = (tenant: string) => api.post<{ url: string }>(`${base(tenant)}/oauth`, {});
export const connectWithKey = (tenant: string, input: AccessKeyInput) =>
  api.post<{ outcome: "connected" | "confirm" }>(`${base(tenant)}/access-key`, input);
export const testConnection = (tenant: string) => api.post<ConnectionTest>(`${base(tenant)}/test`);
export const disconnect = (tenant: string, input: DisconnectInput) =>
  api.post(`${base(tenant)}/disconnect`, input);
export const confirmCompany = (tenant: string, input: ConfirmCompanyInput) =>
  api.post(`${base(tenant)}/confirm`, input);
