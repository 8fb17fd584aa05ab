import { tenantRoute } from "#lib/http/route.ts";
import { changeMember } from "#lib/tenancy/change-member.ts";
import { removeMember } from "#lib/tenancy/remove-member.ts";
import { ChangeMemberInput, MemberParams } from "#lib/tenancy/schemas.ts";

export const PATCH = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  params: MemberParams,
  body: ChangeMemberInput,
  handler: ({ ctx, params, body }) => changeMember({ ctx, input: { ...body, ...params } }),
});

export const DELETE = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  params: MemberParams,
  handler: ({ ctx, params }) => removeMember({ ctx, input: params }),
});
