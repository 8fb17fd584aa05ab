import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireMember } from "./require-member.ts";

/**
 * Removes a view of the actor's own; an admin may also remove one that somebody shares.
 * @throws {AppError} `not_found` for any other.
 */
export async function removeSavedView({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { viewId: string };
}): Promise<void> {
  const { tenantId } = ctx;
  const { memberId } = requireMember(ctx);
  await withTenant(tenantId, async (tx) => {
    const removable = {
      tenantId,
      id: input.viewId,
      ...(isAdmin(ctx) ? { OR: [{ memberId }, { isShared: true }] } : { memberId }),
    };
    const view = await tx.savedView.findFirst({ where: removable, select: { name: true, screen: true } });
    if (!view) throw notFound("saved view");
    await tx.savedView.deleteMany({ where: removable });
    await recordAudit(tx, ctx, { action: "saved-view.removed", target: input.viewId, details: view });
  });
}
