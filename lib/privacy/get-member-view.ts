import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { readCallVisibility, visibleCalls } from "#lib/tenancy/call-visibility.ts";
import type { MemberActor, TenantContext } from "#lib/tenancy/context.ts";
import { memberAreas } from "#lib/tenancy/member-areas.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { requireRole } from "#lib/tenancy/require-role.ts";
import { ruleOf } from "./policy-words.ts";
import type { MemberView, MemberViewQuery } from "./schemas.ts";

/**
 * What a member of the tenant sees and does not see, and why: counted with the very conditions that his own requests
 * are answered with. For owners and admins.
 * @throws {AppError} `forbidden`; `not_found` for no such member.
 */
export async function getMemberView(
  { ctx, input }: { ctx: TenantContext; input: MemberViewQuery },
  clock: Clock = systemClock,
): Promise<MemberView> {
  requireArea(ctx, "settings", "read");
  requireRole(ctx, ["owner", "admin"]);
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const member = await tx.member.findUnique({
      where: { tenantId_id: { tenantId, id: input.memberId } },
      select: { id: true, personId: true, role: true, areas: true, gongUserId: true, person: true },
    });
    if (!member) throw notFound("member");
    const actor: MemberActor = {
      kind: "member",
      personId: member.personId,
      memberId: member.id,
      name: member.person.name,
      role: member.role,
      areas: memberAreas(member.role, member.areas),
      gongUserId: member.gongUserId,
      sessionId: "",
      address: null,
    };
    const theirs = { ...ctx, actor };
    const { users, showPrivate } = await readCallVisibility(tx, theirs);
    const { visibility } = await tx.tenant.findUniqueOrThrow({
      where: { id: tenantId },
      select: { visibility: true },
    });
    const all = await tx.call.count({ where: { tenantId } });
    const visible = await tx.call.count({ where: await visibleCalls(tx, theirs) });
    const removed = await tx.call.count({ where: { tenantId, removedAt: { not: null } } });
    const isPrivate = showPrivate
      ? 0
      : await tx.call.count({ where: { tenantId, removedAt: null, isPrivate: true } });
    const gongUser = member.gongUserId
      ? await tx.gongUser.findUnique({
          where: { tenantId_gongId: { tenantId, gongId: member.gongUserId } },
          select: { name: true },
        })
      : null;
    return {
      memberId: member.id,
      name: member.person.name,
      role: member.role,
      gongUser: gongUser?.name ?? null,
      rule: ruleOf({
        role: member.role,
        visibility,
        hasGongUser: member.gongUserId !== null,
        teamSize: users === "everyone" ? 0 : users.length,
      }),
      asOf: new Date(clock.now()).toISOString(),
      visible,
      hidden: { removed, private: isPrivate, others: all - visible - removed - isPrivate },
    };
  });
}
