import { type Clock, systemClock } from "#lib/clock.ts";
import { isUniqueViolation } from "#lib/db/is-unique-violation.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { nameTaken } from "./name-taken.ts";
import { requireMember } from "./require-member.ts";
import type { UpdateSavedViewInput } from "./schemas.ts";

/**
 * Renames a view of the actor's own, changes what it shows, or who sees it.
 * @throws {AppError} `not_found` for one that is not his, shared or not; `conflict` for a name he uses already.
 */
export async function updateSavedView({
  ctx,
  input: { viewId, ...change },
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: UpdateSavedViewInput & { viewId: string };
  clock?: Clock;
}): Promise<void> {
  const { tenantId } = ctx;
  const { memberId } = requireMember(ctx);
  const saved = withTenant(tenantId, async (tx) => {
    const own = { tenantId, id: viewId, memberId };
    const before = await tx.savedView.findFirst({
      where: own,
      select: { name: true, screen: true, isShared: true },
    });
    if (!before) throw notFound("saved view");
    if (change.name !== undefined && change.name !== before.name) {
      const twin = { tenantId, memberId, screen: before.screen, name: change.name };
      if ((await tx.savedView.count({ where: twin })) > 0) throw nameTaken();
    }
    const data = {
      ...(change.name !== undefined && { name: change.name }),
      ...(change.query !== undefined && { query: change.query }),
      ...(change.isShared !== undefined && { isShared: change.isShared }),
      updatedAt: new Date(clock.now()),
    };
    await tx.savedView.updateMany({ where: own, data });
    await recordAudit(tx, ctx, {
      action: "saved-view.changed",
      target: viewId,
      details: {
        before: { name: before.name, isShared: before.isShared },
        after: { name: change.name ?? before.name, isShared: change.isShared ?? before.isShared },
      },
    });
  });
  await saved.catch((error: unknown) => {
    throw isUniqueViolation(error) ? nameTaken() : error;
  });
}
