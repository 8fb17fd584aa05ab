import { systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type Month, monthSpan, monthsOf } from "./calendar-months.ts";
import { type CopiedRange, copiedRange } from "./copied-range.ts";
import { toMonthGap } from "./month-gap.ts";
import type { GapReport } from "./schemas.ts";

/**
 * The proof that the mirror is complete: for each calendar month (UTC) of the copied range Gong's own total, what the
 * mirror holds, and when they were compared. Counts calls whatever their visibility, so it is for those who may read
 * the tenant's settings.
 * @throws {AppError} `forbidden` without the area settings.
 */
export async function getGapReport({ ctx }: { ctx: TenantContext }): Promise<GapReport> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const copied = await copiedRange(tx, tenantId, systemClock.now());
    const rows = await tx.monthCheck.findMany({ where: { tenantId } });
    const checks = new Map(rows.map((row) => [row.month, row]));
    const names = new Set([...(copied ? monthsOf(copied) : []), ...checks.keys()]);
    const unchecked = [...names].filter((month) => checks.get(month)?.mirrorTotal == null);
    const held = await countHeld(tx, tenantId, unchecked, copied);
    const months = [...names]
      .sort()
      .reverse()
      .map((month) => toMonthGap(month, checks.get(month), { copied, heldNow: held.get(month) ?? 0 }));
    const complete = months.filter(({ state }) => state === "complete").length;
    const gaps = months.filter(({ state }) => state === "gap").length;
    const beyond = months.filter(({ state }) => state === "beyond").length;
    return {
      zone: "UTC",
      copiedFrom: copied ? new Date(copied.fromMs).toISOString() : null,
      copiedTo: copied ? new Date(copied.toMs).toISOString() : null,
      months,
      complete,
      gaps,
      open: months.length - complete - gaps - beyond,
    };
  });
}

/** What the mirror holds now in months that were not compared yet. */
async function countHeld(
  tx: Tx,
  tenantId: string,
  months: readonly Month[],
  copied: CopiedRange | null,
): Promise<Map<Month, number>> {
  if (months.length === 0 || copied === null) return new Map();
  const spans = months.map((month) => ({ month, ...monthSpan(month) }));
  const from = new Date(Math.min(...spans.map(({ fromMs }) => fromMs))).toISOString();
  const to = new Date(Math.max(...spans.map(({ toMs }) => toMs))).toISOString();
  const rows = await tx.$queryRaw<{ month: string; held: number }[]>`
    SELECT to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, count(*)::int AS held FROM calls
    WHERE tenant_id = ${tenantId} AND removed_at IS NULL
      AND started_at >= ${from}::timestamptz AND started_at < ${to}::timestamptz
    GROUP BY 1`;
  return new Map(rows.map(({ month, held }) => [month, held]));
}
