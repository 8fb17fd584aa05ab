import type { CurrentSession } from "#lib/auth/session.ts";
import { withPerson } from "#lib/db/with-person.ts";
import type { MemberActor, TenantContext } from "./context.ts";
import { memberAreas } from "./member-areas.ts";

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
  const member = await withPerson(session.personId, (tx) =>
    tx.member.findFirst({
      where: { personId: session.personId, tenant: { slug } },
      select: {
        id: true,
        role: true,
        areas: true,
        gongUserId: true,
        tenant: { select: { id: true, slug: true } },
      },
    }),
  );
  if (!member) return null;
  return {
    tenantId: member.tenant.id,
    tenantSlug: member.tenant.slug,
    requestId: request.requestId,
    actor: {
      kind: "member",
      personId: session.personId,
      memberId: member.id,
      name: session.name,
      role: member.role,
      areas: memberAreas(member.role, member.areas),
      gongUserId: member.gongUserId,
      sessionId: session.id,
      address: request.address,
    },
  };
}
