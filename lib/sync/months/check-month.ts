import type { Tx } from "#lib/db/client.ts";
import type { MonthCheck } from "#lib/db/generated/client.ts";
import { addWindows } from "../calls/call-window.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext } from "../run/run-context.ts";
import type { Span } from "../windows/plan-windows.ts";
import { monthSpan } from "./calendar-months.ts";
import { countHeld } from "./count-held.ts";
import type { DueMonth } from "./due-month.ts";
import { listCalls } from "./list-calls.ts";
import { checkEveryMs, idRequestsADay, nextCheckMs, partsOf } from "./month-plan.ts";

const neverMs = Date.UTC(2200, 0, 1);

/**
 * Compares one month: a single request for Gong's total beside the mirror's own count. Where they differ, or when its
 * ids were not compared for a month, the month's parts are laid out to be read.
 */
export async function checkMonth(run: RunContext, { check, part }: DueMonth): Promise<void> {
  const span = part ?? monthSpan(check.month);
  const page = await listCalls(run, await run.gong("backfill"), span);
  if (page === "expired") throw new Error("a list without a cursor cannot expire");
  await inRun(run, "month", async (tx) => {
    const { tenantId } = run;
    const nowMs = run.clock.now();
    const held = await countHeld(tx, tenantId, span);
    const data = {
      fromAt: new Date(span.fromMs),
      toAt: new Date(span.toMs),
      gongTotal: page.total,
      mirrorTotal: held,
      checkedAt: new Date(nowMs),
      requestedAt: null,
    };
    const where = { tenantId, month: check.month };
    if (part === null) {
      await tx.monthCheck.updateMany({ where, data: { ...data, dueAt: new Date(neverMs), note: null } });
      return;
    }
    const isDifferent = page.total !== held;
    if (isDifferent || (await wantsIds(tx, run, check))) {
      const reading = { found: 0, removed: 0, note: null, readingSince: new Date(nowMs) };
      await tx.monthCheck.updateMany({ where, data: { ...data, ...reading, dueAt: new Date(neverMs) } });
      const parts: Span[] = isDifferent ? [span] : partsOf(span, held);
      await addWindows(tx, run, "history", parts);
      return;
    }
    const dueMs = nextCheckMs({ nowMs, monthEndMs: monthSpan(check.month).toMs, isExplained: true });
    await tx.monthCheck.updateMany({ where, data: { ...data, note: null, dueAt: new Date(dueMs) } });
  });
}

/** Whether the ids are to be compared although the totals agree: on demand, or each thirty days within the day's share. */
async function wantsIds(tx: Tx, run: RunContext, check: MonthCheck): Promise<boolean> {
  if (check.requestedAt !== null) return true;
  const ageMs = run.clock.now() - (check.idsReadAt?.getTime() ?? 0);
  return ageMs >= checkEveryMs && (await idRequestsLeft(tx, run)) > 0;
}

/** What is left of the day's share for comparing ids. */
export async function idRequestsLeft(tx: Tx, run: RunContext): Promise<number> {
  const midnight = new Date(run.clock.now());
  midnight.setUTCHours(0, 0, 0, 0);
  const { _sum } = await tx.syncRun.aggregate({
    where: { tenantId: run.tenantId, stream: run.stream, startedAt: { gte: midnight } },
    _sum: { requests: true },
  });
  return idRequestsADay - (_sum.requests ?? 0) - run.unsavedRequests;
}
