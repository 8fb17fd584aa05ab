import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { requireMember } from "../require-member.ts";
import type { SnapshotItem } from "./schemas.ts";

const most = 200;

/** The actor's own snapshots; owners and admins see everybody's. The newest first. */
export async function listSnapshots({
  ctx,
  clock = systemClock,
}: {
  ctx: TenantContext;
  clock?: Clock;
}): Promise<SnapshotItem[]> {
  const { tenantId } = ctx;
  const { memberId } = requireMember(ctx);
  const rows = await withTenant(tenantId, (tx) =>
    tx.reportSnapshot.findMany({
      where: { tenantId, ...(!isAdmin(ctx) && { memberId }) },
      orderBy: [{ takenAt: "desc" }, { id: "asc" }],
      take: most,
      include: { member: { select: { person: { select: { name: true } } } } },
    }),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    report: row.report === "people" ? "people" : "conversations",
    count: row.count,
    takenAt: row.takenAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    isExpired: row.expiresAt.getTime() <= clock.now(),
    maker: row.member.person.name,
    isMine: row.memberId === memberId,
  }));
}
