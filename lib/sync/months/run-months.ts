import type { Tx } from "#lib/db/client.ts";
import { nextOpenWindow } from "../calls/call-window.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext, RunOutcome } from "../run/run-context.ts";
import { checkMonth, idRequestsLeft } from "./check-month.ts";
import { dueMonth } from "./due-month.ts";
import { leaveMonth, leavePart } from "./leave-month.ts";
import { monthBeingRead, readMonthPart } from "./read-month-part.ts";
import { retryQuarantined } from "./retry-quarantined.ts";
import { settleMonth } from "./settle-month.ts";

/**
 * Proves that the mirror is complete: compares each month of the copied range with Gong's own total, repairs what
 * differs, and tries records in quarantine again. A month whose ids are compared although its totals agree may take
 * several days, so that it never spends more than the day's share.
 */
export async function runMonths(run: RunContext): Promise<RunOutcome> {
  await retryQuarantined(run);
  for (;;) {
    if (run.isStopping()) return "stopped";
    if (run.isSliceOver()) return "more";
    if (await nextStep(run)) continue;
    await inRun(run, "end of months", (tx) => markRead(tx, run));
    return "done";
  }
}

async function markRead(tx: Tx, run: RunContext): Promise<void> {
  const { tenantId, stream } = run;
  const months = await tx.monthCheck.count({ where: { tenantId, checkedAt: { not: null } } });
  await tx.syncStream.updateMany({
    where: { tenantId, stream },
    data: { asOf: new Date(run.clock.now()), rowsExpected: months },
  });
}

/** Makes one step; false when nothing is left to do now. */
async function nextStep(run: RunContext): Promise<boolean> {
  const reading = await monthBeingRead(run);
  if (reading === null) {
    const due = await inRun(run, "plan", (tx) => dueMonth(tx, run.tenantId, run.clock.now()));
    if (due === null) return false;
    await checkMonth(run, due).catch((error: unknown) => leaveMonth(run, due.check, error));
    return true;
  }
  const { part, isOverBudget } = await inRun(run, "plan", async (tx) => ({
    part: await nextOpenWindow(tx, run),
    isOverBudget: (await idRequestsLeft(tx, run)) <= 0,
  }));
  if (part === null) await settleMonth(run, reading);
  else if (reading.gongTotal === reading.mirrorTotal && isOverBudget) return false;
  else await readMonthPart(run, reading, part).catch((error: unknown) => leavePart(run, part, error));
  return true;
}
