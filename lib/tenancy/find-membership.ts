import type { CurrentSession } from "#lib/auth/session.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { type MemberContext, type Membership, memberContext } from "./member-context.ts";

/**
 * The signed-in person's place in the tenant named `slug`, where the session was read before. Null for an unknown tenant
 * and for one he does not belong to alike.
 */
export async function findMembership(
  session: CurrentSession,
  slug: string,
  request: { requestId: string; address: string | null },
): Promise<MemberContext | null> {
  const [place] = await withPerson(
    session.personId,
    (tx) => tx.$queryRaw<Membership[]>`
      SELECT m.id AS "memberId", m.role, m.areas, m.gong_user_id AS "gongUserId",
        m.own_flows_only AS "isLimitedToOwnFlows", t.id AS "tenantId", t.slug
      FROM tenants t JOIN members m ON m.tenant_id = t.id
      WHERE t.slug = ${slug} AND m.person_id = ${session.personId}`,
  );
  return place ? memberContext(session, place, request) : null;
}
