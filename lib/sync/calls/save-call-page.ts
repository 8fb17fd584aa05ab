import type { Tx } from "#lib/db/client.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext } from "../run/run-context.ts";
import type { PageVerdict } from "../windows/judge-page.ts";
import {
  advanceWindow,
  type CallWindow,
  closeWindow,
  maxRestarts,
  restartWindow,
  suspectWindow,
} from "./call-window.ts";
import type { ToSettle } from "./page-turns.ts";
import { type ReadCalls, saveCalls } from "./save-calls.ts";

/** A page of calls with everything that was read for it. */
export interface CallPage extends ReadCalls {
  /** How the page fits those before it. */
  verdict: PageVerdict;
  total: number | null;
  nextCursor: string | null;
}

/**
 * Commits one page: calls, people, raw records, turns, waits, quarantine, the window's state and the counters, all or
 * nothing. Answers with the window as it is now, or null when it needs no more pages. A page of new calls alone is
 * written before it is its turn to settle: nobody else knows these rows.
 */
export async function saveCallPage(
  run: RunContext,
  window: CallWindow,
  page: CallPage,
  toSettle: ToSettle,
): Promise<CallWindow | null> {
  const holdsLate = page.known.size === 0 && page.removed.length === 0 && page.missingScope === null;
  if (!holdsLate) await toSettle("alone");
  return inRun(
    run,
    "page",
    async (tx, progress, hold) => {
      progress.rows = await saveCalls(tx, run, page, async () => {
        if (!holdsLate) return;
        await toSettle();
        await hold();
      });
      return settleWindow(tx, run, window, page);
    },
    { holdsLate },
  );
}

async function settleWindow(
  tx: Tx,
  run: RunContext,
  window: CallWindow,
  page: CallPage,
): Promise<CallWindow | null> {
  const { tenantId } = run;
  if (page.verdict === "shifted") {
    if (window.restarts < maxRestarts) return restartWindow(tx, run, window);
    const note = `Gong's count and its list of calls disagreed in ${maxRestarts + 1} readings.`;
    await suspectWindow(tx, run, window, note);
    return null;
  }
  if (page.verdict === "complete") {
    const count = new Set([...window.seenIds, ...page.ids]).size;
    const held = count === 0 ? await callsHeld(tx, tenantId, window) : 0;
    if (held === 0) await closeWindow(tx, run, window, count);
    else {
      const calls = held === 1 ? "1 call is" : `${held} calls are`;
      await suspectWindow(tx, run, window, `Gong shows no call here, but ${calls} in the mirror.`);
    }
    return null;
  }
  return advanceWindow(tx, run, window, page);
}

function callsHeld(tx: Tx, tenantId: string, window: CallWindow): Promise<number> {
  const startedAt = { gte: window.fromAt, lt: window.toAt };
  return tx.call.count({ where: { tenantId, startedAt, removedAt: null } });
}
