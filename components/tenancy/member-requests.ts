import { api } from "#lib/http/api-client.ts";
import type { AreaAdjustments } from "#lib/tenancy/member-areas.ts";
import type { TenantSettings } from "#lib/tenancy/schemas.ts";

export interface NewLink {
  id: string;
  link: string;
  /** ISO moment. */
  expiresAt: string;
}

const base = (tenant: string) => `/api/tenants/${tenant}`;

/** Every change of a tenant's members and invitations. Each throws ProblemError. */
export const memberRequests = {
  change: (
    tenant: string,
    memberId: string,
    change: { role: string; areas: AreaAdjustments; isLimitedToOwnFlows: boolean },
  ) => api.patch<void>(`${base(tenant)}/members/${memberId}`, change),
  remove: (tenant: string, memberId: string) => api.delete<void>(`${base(tenant)}/members/${memberId}`),
  leave: (tenant: string) => api.delete<void>(`${base(tenant)}/members/me`),
  endSessions: (tenant: string, memberId: string) =>
    api.delete<{ endedSessions: number }>(`${base(tenant)}/members/${memberId}/sessions`),
  invite: (tenant: string, input: { email: string; role: string }) =>
    api.post<NewLink>(`${base(tenant)}/invitations`, input),
  renew: (tenant: string, invitationId: string) =>
    api.post<NewLink>(`${base(tenant)}/invitations/${invitationId}`),
  revoke: (tenant: string, invitationId: string) =>
    api.delete<void>(`${base(tenant)}/invitations/${invitationId}`),
  updateTenant: (tenant: string, change: Partial<TenantSettings>) =>
    api.patch<TenantSettings>(base(tenant), change),
};
