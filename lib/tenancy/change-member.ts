import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError, notFound } from "#lib/errors.ts";
import type { TenantContext } from "./context.ts";
import { lockMembers, requireHolds, requireOtherOwner, requireOwnerForOwners } from "./lock-members.ts";
import { memberAreas, readAdjustments } from "./member-areas.ts";
import { recordAudit } from "./record-audit.ts";
import { requireArea } from "./require-area.ts";
import type { ChangeMemberInput } from "./schemas.ts";

function refuseSelf(ctx: TenantContext, memberId: string): void {
  if (ctx.actor.kind !== "member" || ctx.actor.memberId !== memberId || ctx.actor.role === "owner") return;
  throw new AppError("forbidden", "You cannot change your own role or areas.", {
    nextStep: "Ask an owner or another admin of this tenant to do it.",
  });
}

/**
 * Gives a member another role, other areas, or both; it counts from his next request on. A new role
 * drops earlier adjustments unless the same change names new ones.
 * @throws {AppError} `forbidden` where the actor may not, `conflict` for the last owner.
 */
export async function changeMember({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ChangeMemberInput & { memberId: string };
}): Promise<void> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  const { memberId } = input;
  refuseSelf(ctx, memberId);
  await withTenant(tenantId, async (tx) => {
    const actor = await lockMembers(tx, ctx);
    const key = { tenantId_id: { tenantId, id: memberId } };
    const member = await tx.member.findUnique({
      where: key,
      select: { role: true, areas: true, ownFlowsOnly: true, person: { select: { name: true } } },
    });
    if (!member) throw notFound("member");
    const role = input.role ?? member.role;
    requireOwnerForOwners(actor, member.role, role);
    if (member.role === "owner" && role !== "owner") await requireOtherOwner(tx, tenantId, memberId);
    const kept = role === member.role ? readAdjustments(member.areas) : {};
    const adjustments = role === "owner" ? {} : (input.areas ?? kept);
    requireHolds(actor, memberAreas(role, adjustments), memberAreas(member.role, member.areas));
    const ownFlowsOnly = role !== "owner" && (input.isLimitedToOwnFlows ?? member.ownFlowsOnly);
    await tx.member.update({ where: key, data: { role, areas: adjustments, ownFlowsOnly } });
    await recordAudit(tx, ctx, {
      action: "member.changed",
      target: memberId,
      details: {
        name: member.person.name,
        before: { role: member.role, areas: readAdjustments(member.areas), own_flows: member.ownFlowsOnly },
        after: { role, areas: adjustments, own_flows: ownFlowsOnly },
      },
    });
  });
}
