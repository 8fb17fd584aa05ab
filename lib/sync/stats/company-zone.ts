import type { Tx } from "#lib/db/client.ts";
import { retentionLine } from "#lib/tenancy/retention/retention-line.ts";
import type { WriteContext } from "../lists/write-rows.ts";
import { dayMs } from "../windows/plan-windows.ts";
import { companyToday, type Day, type DaySpan, dayInZone } from "./company-days.ts";

/** Statistics go back at least so far. */
const firstDays = 90;

/** The company's zone, as in "Europe/Berlin"; null until an answer of Gong's has named it. */
export async function readTimeZone(tx: Tx, tenantId: string): Promise<string | null> {
  const company = await tx.gongCompany.findUnique({ where: { tenantId }, select: { timeZone: true } });
  return company?.timeZone ?? null;
}

/** Keeps the zone that an answer names, if it is one. */
export async function saveTimeZone({ tx, tenantId, now }: WriteContext, timeZone: unknown): Promise<void> {
  if (typeof timeZone !== "string" || dayInZone(now.getTime(), timeZone) === null) return;
  const known = await readTimeZone(tx, tenantId);
  if (known === timeZone) return;
  await tx.gongCompany.upsert({
    where: { tenantId },
    create: { tenantId, timeZone, mirroredAt: now },
    update: { timeZone, mirroredAt: now },
  });
}

/** The days that statistics are kept of, to the company's today, which is not part of them. */
export interface StatsSpan extends DaySpan {
  today: Day;
  timeZone: string | null;
  /** The tenant's retention line cuts the span: what begins before `from` must not be asked for. */
  isCut: boolean;
}

/**
 * Ninety days, or as far back as calls are copied, but nothing from before the tenant's retention line. All days are the
 * company's.
 */
export async function readStatsSpan(
  tx: Tx,
  { tenantId, nowMs }: { tenantId: string; nowMs: number },
): Promise<StatsSpan> {
  const timeZone = await readTimeZone(tx, tenantId);
  const oldest = await tx.syncWindow.aggregate({
    where: { tenantId, stream: "calls", kind: "history" },
    _min: { fromAt: true },
  });
  const line = await retentionLine(tx, tenantId, nowMs);
  const today = companyToday(nowMs, timeZone);
  const wantedMs = Math.min(nowMs - firstDays * dayMs, oldest._min.fromAt?.getTime() ?? nowMs);
  const fromMs = Math.max(wantedMs, line?.getTime() ?? 0);
  const isCut = fromMs > wantedMs;
  return { from: companyToday(fromMs, timeZone), to: today, today, timeZone, isCut };
}

/** The spans that may be asked for: all that touch the span, or all that lie in it where a retention line cuts it. */
export function allowed(spans: readonly DaySpan[], { from, isCut }: StatsSpan): DaySpan[] {
  return spans.filter((span) => !isCut || span.from >= from);
}
