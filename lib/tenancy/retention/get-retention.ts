import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { removedGraceDays } from "#lib/sync/purge/plan-purges.ts";
import type { TenantContext } from "../context.ts";
import { requireArea } from "../require-area.ts";
import { retentionLine } from "./retention-line.ts";
import type { Retention } from "./schemas.ts";

/** How long the tenant keeps calls, and what it holds. @throws {AppError} `forbidden` without the area settings. */
export async function getRetention(
  { ctx }: { ctx: TenantContext },
  clock: Clock = systemClock,
): Promise<Retention> {
  requireArea(ctx, "settings", "read");
  return withTenant(ctx.tenantId, (tx) => readRetention(tx, ctx.tenantId, clock.now()));
}

/** The same in a transaction that is open; `nowMs` is epoch milliseconds. */
export async function readRetention(tx: Tx, tenantId: string, nowMs: number): Promise<Retention> {
  const { keepMonths, keepFrom } = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { keepMonths: true, keepFrom: true },
  });
  const line = await retentionLine(tx, tenantId, nowMs);
  const held = await tx.call.aggregate({ where: { tenantId }, _count: true, _min: { startedAt: true } });
  return {
    keepMonths,
    startsOn: keepFrom?.toISOString().slice(0, 10) ?? null,
    isAtWork: line !== null,
    line: line?.toISOString() ?? null,
    removedGraceDays,
    held: { calls: held._count, oldest: held._min.startedAt?.toISOString() ?? null },
  };
}
