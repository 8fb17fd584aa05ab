import type { Role } from "#lib/db/generated/enums.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { newId } from "#lib/ids.ts";
import { rolePresets } from "#lib/tenancy/areas.ts";
import type { MemberActor, TenantContext } from "#lib/tenancy/context.ts";

export interface TestMember {
  ctx: TenantContext & { actor: MemberActor };
  personId: string;
  email: string;
}

/** A fresh tenant with a unique slug; its first member is the owner. */
export async function makeTenant(name = "Test"): Promise<TestMember & { tenantId: string; slug: string }> {
  const tenantId = newId("ten");
  const slug = `t-${tenantId.slice(4, 16)}`;
  await withTenant(tenantId, (tx) => tx.tenant.create({ data: { id: tenantId, slug, name } }));
  return { ...(await makeMember({ tenantId, slug }, "owner")), tenantId, slug };
}

/** A fresh person who is a member of the tenant, and the context of a request of his. */
export async function makeMember(
  tenant: { tenantId: string; slug: string },
  role: Role,
): Promise<TestMember> {
  const personId = newId("per");
  const memberId = newId("mem");
  const email = `${personId}@example.com`;
  await withPerson(null, (tx) => tx.person.create({ data: { id: personId, email, name: `Test ${role}` } }));
  await withTenant(tenant.tenantId, (tx) =>
    tx.member.create({ data: { tenantId: tenant.tenantId, id: memberId, personId, role } }),
  );
  const actor: MemberActor = {
    kind: "member",
    personId,
    memberId,
    name: `Test ${role}`,
    role,
    areas: rolePresets[role],
    gongUserId: null,
    sessionId: newId("ses"),
    address: null,
  };
  return {
    ctx: { tenantId: tenant.tenantId, tenantSlug: tenant.slug, actor, requestId: newId("req") },
    personId,
    email,
  };
}
