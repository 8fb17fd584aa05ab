import type { Tx } from "#lib/db/client.ts";
import type { MonthCheck } from "#lib/db/generated/client.ts";
import { hourMs, type Span } from "../windows/plan-windows.ts";
import { monthSpan, monthsOf, overlapOf } from "./calendar-months.ts";
import { type CopiedRange, copiedRange } from "./copied-range.ts";

/** A month whose time has come, and what of it can be compared. */
export interface DueMonth {
  check: MonthCheck;
  /** Null for a month before the copied range. */
  part: Span | null;
}

/**
 * The month to compare next, those that somebody has asked for first; null when none is due. Makes a row for every month
 * of the copied range, and puts months off whose copy is still under way.
 */
export async function dueMonth(tx: Tx, tenantId: string, nowMs: number): Promise<DueMonth | null> {
  const copied = await copiedRange(tx, tenantId, nowMs);
  if (copied === null) return null;
  const now = new Date(nowMs);
  await tx.monthCheck.createMany({
    // The copy itself has just compared every id.
    data: monthsOf(copied).map((month) => ({ tenantId, month, dueAt: now, idsReadAt: now })),
    skipDuplicates: true,
  });
  const due = await tx.monthCheck.findMany({
    where: { tenantId, dueAt: { lte: now } },
    orderBy: [{ requestedAt: { sort: "asc", nulls: "last" } }, { month: "desc" }],
  });
  for (const check of due) {
    const part = overlapOf(monthSpan(check.month), copied);
    if (part === null && check.requestedAt === null) continue;
    if (part === null || !isUnderWay(part, copied)) return { check, part };
    const dueAt = new Date(nowMs + hourMs);
    await tx.monthCheck.updateMany({ where: { tenantId, month: check.month }, data: { dueAt } });
  }
  return null;
}

function isUnderWay(part: Span, { unread }: CopiedRange): boolean {
  return unread.some((span) => overlapOf(part, span) !== null);
}
