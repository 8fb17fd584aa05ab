import { queryOptions } from "@tanstack/react-query";
import type { Role } from "#lib/db/generated/enums.ts";
import { api } from "#lib/http/api-client.ts";
import type {
  ChangeMemberInput,
  InvitationSummary,
  MemberSummary,
  TenantSettings,
  UpdateTenantInput,
} from "#lib/tenancy/schemas.ts";

const base = (tenant: string) => `/api/tenants/${tenant}`;

export const memberKeys = {
  members: (tenant: string) => [tenant, "members"] as const,
  invitations: (tenant: string) => [tenant, "invitations"] as const,
  settings: (tenant: string) => [tenant, "settings"] as const,
};

export function membersOptions(tenant: string) {
  return queryOptions({
    queryKey: memberKeys.members(tenant),
    queryFn: async ({ signal }) =>
      (await api.get<{ members: MemberSummary[] }>(`${base(tenant)}/members`, { signal })).members,
  });
}

export function invitationsOptions(tenant: string) {
  return queryOptions({
    queryKey: memberKeys.invitations(tenant),
    queryFn: async ({ signal }) =>
      (await api.get<{ invitations: InvitationSummary[] }>(`${base(tenant)}/invitations`, { signal }))
        .invitations,
  });
}

export function settingsOptions(tenant: string) {
  return queryOptions({
    queryKey: memberKeys.settings(tenant),
    queryFn: ({ signal }) => api.get<TenantSettings>(base(tenant), { signal }),
  });
}

/** Shown once, to be sent by the person who invites. */
export interface InvitationLink {
  id: string;
  link: string;
  expiresAt: string;
}

export const invite = (tenant: string, input: { email: string; role: Role }) =>
  api.post<InvitationLink>(`${base(tenant)}/invitations`, input);
export const renewInvitation = (tenant: string, id: string) =>
  api.post<InvitationLink>(`${base(tenant)}/invitations/${id}`);
export const revokeInvitation = (tenant: string, id: string) =>
  api.delete(`${base(tenant)}/invitations/${id}`);
export const changeMember = (tenant: string, id: string, input: ChangeMemberInput) =>
  api.patch(`${base(tenant)}/members/${id}`, input);
export const removeMember = (tenant: string, id: string) => api.delete(`${base(tenant)}/members/${id}`);
export const leaveTenant = (tenant: string) => api.delete(`${base(tenant)}/members/me`);
export const endMemberSessions = (tenant: string, id: string) =>
  api.delete(`${base(tenant)}/members/${id}/sessions`);
export const updateTenant = (tenant: string, input: UpdateTenantInput) => api.patch(base(tenant), input);
