import type { MonthCheck } from "#lib/db/generated/client.ts";
import { type CallWindow, suspectWindow } from "../calls/call-window.ts";
import { failuresBeforeSearch } from "../calls/page-trouble.ts";
import { isPassing, mayBePoison } from "../poison/is-poison.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext } from "../run/run-context.ts";
import { checkSoonMs } from "./month-plan.ts";

const note = "Gong's list of this month's calls cannot be read. It is asked for again tomorrow.";

/** A list that nobody can read, run after run, must not keep the other months from being checked. */
function isHopeless(run: RunContext, error: unknown): boolean {
  return run.failures >= failuresBeforeSearch && mayBePoison(error) && !isPassing(error);
}

/**
 * Leaves a month whose list breaks for a day and says why.
 * @throws the error itself when it may pass.
 */
export async function leaveMonth(run: RunContext, { month }: MonthCheck, error: unknown): Promise<void> {
  if (!isHopeless(run, error)) throw error;
  const nowMs = run.clock.now();
  await inRun(run, "month", (tx) =>
    tx.monthCheck.updateMany({
      where: { tenantId: run.tenantId, month },
      data: { note, checkedAt: new Date(nowMs), requestedAt: null, dueAt: new Date(nowMs + checkSoonMs) },
    }),
  );
}

/** The same for one part of a month. */
export async function leavePart(run: RunContext, part: CallWindow, error: unknown): Promise<void> {
  if (!isHopeless(run, error)) throw error;
  await inRun(run, "part", (tx) => suspectWindow(tx, run, part, note));
}
