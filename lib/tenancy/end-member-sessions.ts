import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "./context.ts";
import { lockMembers, requireOwnerForOwners } from "./lock-members.ts";
import { recordAudit } from "./record-audit.ts";
import { requireArea } from "./require-area.ts";

/** Signs a member out everywhere, for a lost laptop; he may sign in again. */
export async function endMemberSessions({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { memberId: string };
}): Promise<{ endedSessions: number }> {
  requireArea(ctx, "settings", "write");
  return withTenant(ctx.tenantId, async (tx) => {
    const actor = await lockMembers(tx, ctx);
    const member = await tx.member.findUnique({
      where: { tenantId_id: { tenantId: ctx.tenantId, id: input.memberId } },
      select: { role: true, personId: true },
    });
    if (!member) throw notFound("member");
    requireOwnerForOwners(actor, member.role);
    const { count } = await tx.session.updateMany({
      where: { personId: member.personId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    await recordAudit(tx, ctx, { action: "member.signed-out", target: input.memberId, details: { count } });
    return { endedSessions: count };
  });
}
