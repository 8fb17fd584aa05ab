import type { CurrentSession } from "#lib/auth/session.ts";
import type { Role } from "#lib/db/generated/enums.ts";
import { withPerson } from "#lib/db/with-person.ts";
import type { MemberActor, TenantContext } from "./context.ts";
import { memberAreas } from "./member-areas.ts";

interface MemberRow {
  id: string;
  role: Role;
  areas: unknown;
  gongUserId: string | null;
  isLimitedToOwnFlows: boolean;
  tenantId: string;
  slug: string;
}

export type MemberContext = TenantContext & { actor: MemberActor };

/**
 * The signed-in person's place in the tenant named `slug`, read afresh so that a changed role counts
 * from the next request on. Null for an unknown tenant and for one he does not belong to alike.
 */
export async function findMembership(
  session: CurrentSession,
  slug: string,
  request: { requestId: string; address: string | null },
): Promise<MemberContext | null> {
  // PostgreSQL refuses text with NUL, which would tell this address from other unknown ones.
  if (slug.includes("\0")) return null;
  const [member] = await withPerson(
    session.personId,
    (tx) => tx.$queryRaw<MemberRow[]>`
      SELECT m.id, m.role, m.areas, m.gong_user_id AS "gongUserId",
        m.own_flows_only AS "isLimitedToOwnFlows", t.id AS "tenantId", t.slug
      FROM tenants t JOIN members m ON m.tenant_id = t.id
      WHERE t.slug = ${slug} AND m.person_id = ${session.personId}`,
  );
  if (!member) return null;
  return {
    tenantId: member.tenantId,
    tenantSlug: member.slug,
    requestId: request.requestId,
    actor: {
      kind: "member",
      personId: session.personId,
      memberId: member.id,
      name: session.name,
      role: member.role,
      areas: memberAreas(member.role, member.areas),
      gongUserId: member.gongUserId,
      isLimitedToOwnFlows: member.isLimitedToOwnFlows,
      sessionId: session.id,
      address: request.address,
    },
  };
}
