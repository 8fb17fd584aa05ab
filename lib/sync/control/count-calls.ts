import { type Clock, systemClock } from "#lib/clock.ts";
import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import type { Span } from "../windows/plan-windows.ts";

/** Long enough to look at several prices and start one; calls of the past hardly change in it. */
const keptMs = 30 * 60_000;

export interface CallCount {
  total: number;
  askedAt: Date;
}

/**
 * Gong's own count of the calls of a span: one request for a page whose records are thrown away, remembered for half an
 * hour. Opens transactions of its own.
 * @throws {AppError} without a living connection, and with Gong's troubles.
 */
export async function countCalls(
  { ctx, span }: { ctx: TenantContext; span: Span },
  clock: Clock = systemClock,
): Promise<CallCount> {
  const { tenantId, actor } = ctx;
  const key = { fromAt: new Date(span.fromMs), toAt: new Date(span.toMs) };
  const known = await withTenant(tenantId, (tx) =>
    tx.callCount.findUnique({ where: { tenantId_fromAt_toAt: { tenantId, ...key } } }),
  );
  if (known && clock.now() - known.askedAt.getTime() < keptMs) return known;
  const gong = await openGong({
    tenantId,
    lane: "interactive",
    purpose: "price of a copy",
    memberId: actor.kind === "member" ? actor.memberId : undefined,
  });
  const page = await gong.calls.listExtensive({
    filter: { fromDateTime: key.fromAt.toISOString(), toDateTime: key.toAt.toISOString() },
  });
  const count = { total: page.records?.totalRecords ?? 0, askedAt: new Date(clock.now()) };
  await withTenant(tenantId, async (tx) => {
    const old = new Date(clock.now() - keptMs);
    await tx.callCount.deleteMany({ where: { tenantId, askedAt: { lt: old } } });
    await tx.callCount.upsert({
      where: { tenantId_fromAt_toAt: { tenantId, ...key } },
      create: { tenantId, ...key, ...count },
      update: count,
    });
  });
  return count;
}
