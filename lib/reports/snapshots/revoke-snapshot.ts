import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireMember } from "../require-member.ts";

/**
 * Ends a snapshot's link at once and forgets what it held; its maker may, and an owner or admin.
 * @throws {AppError} `not_found` for any other
 */
export async function revokeSnapshot({
  ctx,
  input: { snapshotId: id },
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: { snapshotId: string };
  clock?: Clock;
}): Promise<void> {
  const { tenantId } = ctx;
  const { memberId } = requireMember(ctx);
  await withTenant(tenantId, async (tx) => {
    const { count } = await tx.reportSnapshot.updateMany({
      where: { tenantId, id, revokedAt: null, ...(!isAdmin(ctx) && { memberId }) },
      data: { revokedAt: new Date(clock.now()), people: [] },
    });
    if (count === 0) throw notFound("snapshot");
    await tx.reportSnapshotCall.deleteMany({ where: { tenantId, snapshotId: id } });
    await recordAudit(tx, ctx, { action: "report-snapshot.revoked", target: id });
  });
}
