import { queryOptions } from "#components/query/query-options.ts";
import { api } from "#lib/http/api-client.ts";
import type { MemberView, PrivacyReport } from "#lib/privacy/schemas.ts";

const base = (tenant: string) => `/api/tenants/${tenant}/privacy`;

export const privacyKeys = {
  report: (tenant: string) => [tenant, "privacy", "report"] as const,
  member: (tenant: string, memberId: string) => [tenant, "privacy", "member", memberId] as const,
};

export function privacyReportOptions(tenant: string) {
  return queryOptions({
    queryKey: privacyKeys.report(tenant),
    queryFn: ({ signal }) => api.get<PrivacyReport>(base(tenant), { signal }),
  });
}

export function memberViewOptions(tenant: string, memberId: string) {
  return queryOptions({
    queryKey: privacyKeys.member(tenant, memberId),
    queryFn: ({ signal }) => api.get<MemberView>(`${base(tenant)}/member?memberId=${memberId}`, { signal }),
  });
}

/** Where the browser fetches the report as a file. */
export const privacyFile = (tenant: string) => `${base(tenant)}/file`;
