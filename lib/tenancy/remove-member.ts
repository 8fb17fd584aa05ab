import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError, notFound } from "#lib/errors.ts";
import type { TenantContext } from "./context.ts";
import { handOverViews } from "./hand-over-views.ts";
import { lockMembers, requireOtherOwner, requireOwnerForOwners } from "./lock-members.ts";
import { partWithNotes } from "./part-with-notes.ts";
import { recordAudit } from "./record-audit.ts";
import { requireArea } from "./require-area.ts";

async function takeOut(tx: Tx, ctx: TenantContext, memberId: string, action: string): Promise<void> {
  const { tenantId } = ctx;
  const key = { tenantId_id: { tenantId, id: memberId } };
  const member = await tx.member.findUnique({
    where: key,
    select: { role: true, person: { select: { name: true, email: true } } },
  });
  if (!member) throw notFound("member");
  if (member.role === "owner") await requireOtherOwner(tx, tenantId, memberId);
  await tx.invitation.updateMany({ where: { tenantId, invitedById: memberId }, data: { invitedById: null } });
  const heirId = ctx.actor.kind === "member" && ctx.actor.memberId !== memberId ? ctx.actor.memberId : null;
  await handOverViews(tx, tenantId, { id: memberId, name: member.person.name }, heirId);
  await partWithNotes(tx, tenantId, memberId);
  await tx.member.delete({ where: key });
  await recordAudit(tx, ctx, {
    action,
    target: memberId,
    details: { name: member.person.name, email: member.person.email, role: member.role },
  });
}

/** Takes somebody out of the tenant; his next request finds it gone. @throws {AppError} `conflict` for the last owner. */
export async function removeMember({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { memberId: string };
}): Promise<void> {
  requireArea(ctx, "settings", "write");
  if (ctx.actor.kind === "member" && ctx.actor.memberId === input.memberId) {
    throw new AppError("invalid_input", "This is you.", { nextStep: "Use Leave instead." });
  }
  await withTenant(ctx.tenantId, async (tx) => {
    const actor = await lockMembers(tx, ctx);
    const target = await tx.member.findUnique({
      where: { tenantId_id: { tenantId: ctx.tenantId, id: input.memberId } },
      select: { role: true },
    });
    requireOwnerForOwners(actor, target?.role);
    await takeOut(tx, ctx, input.memberId, "member.removed");
  });
}

/** The actor leaves the tenant. @throws {AppError} `conflict` for the last owner. */
export async function leaveTenant({ ctx }: { ctx: TenantContext }): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== "member") throw new AppError("invalid_input", "Only a member can leave.");
  await withTenant(ctx.tenantId, async (tx) => {
    await tx.$queryRaw`SELECT id FROM tenants WHERE id = ${ctx.tenantId} FOR NO KEY UPDATE`;
    await takeOut(tx, ctx, actor.memberId, "member.left");
  });
}
