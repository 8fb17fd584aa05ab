import type { CurrentSession } from "#lib/auth/session.ts";
import type { Place } from "#lib/db/find-entry.ts";
import type { MemberActor, TenantContext } from "./context.ts";
import { memberAreas } from "./member-areas.ts";

/** Who acts in a tenant for a request of a member. */
export type MemberContext = TenantContext & { actor: MemberActor };

/** A place without how its tenant is set. */
export type Membership = Omit<Place, "visibility" | "showPrivate" | "changes">;

/** The context of a request of the signed-in person in his place. Pure. */
export function memberContext(
  session: CurrentSession,
  place: Membership & Partial<Place>,
  request: { requestId: string; address: string | null },
): MemberContext {
  return {
    tenantId: place.tenantId,
    tenantSlug: place.slug,
    requestId: request.requestId,
    ...(place.changes !== undefined && {
      dataState: `${place.visibility} ${place.showPrivate} ${place.changes}`,
    }),
    actor: {
      kind: "member",
      personId: session.personId,
      memberId: place.memberId,
      name: session.name,
      role: place.role,
      areas: memberAreas(place.role, place.areas),
      gongUserId: place.gongUserId,
      isLimitedToOwnFlows: place.isLimitedToOwnFlows,
      sessionId: session.id,
      address: request.address,
    },
  };
}
