import type { Tx } from "#lib/db/client.ts";
import { newId } from "#lib/ids.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { memberAreas } from "#lib/tenancy/member-areas.ts";

export interface Recipient {
  /** What the report is read with: his rights of this moment. */
  ctx: TenantContext;
  name: string;
  address: string;
}

/** A member as one who gets mail; null for one who is disabled or no member any more. */
export async function recipientContext(
  tx: Tx,
  tenantId: string,
  memberId: string,
): Promise<Recipient | null> {
  const member = await tx.member.findFirst({
    where: { tenantId, id: memberId, person: { disabledAt: null } },
    select: {
      role: true,
      areas: true,
      gongUserId: true,
      ownFlowsOnly: true,
      person: { select: { id: true, name: true, email: true } },
      tenant: { select: { slug: true } },
    },
  });
  if (!member) return null;
  const { role, person } = member;
  return {
    name: person.name,
    address: person.email,
    ctx: {
      tenantId,
      tenantSlug: member.tenant.slug,
      requestId: newId("req"),
      actor: {
        kind: "member",
        personId: person.id,
        memberId,
        name: person.name,
        role,
        areas: memberAreas(role, member.areas),
        gongUserId: member.gongUserId,
        isLimitedToOwnFlows: member.ownFlowsOnly,
        sessionId: "",
        address: null,
      },
    },
  };
}
