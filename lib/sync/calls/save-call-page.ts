import type { Tx } from "#lib/db/client.ts";
import type { MappedTranscript } from "../mappers/map-transcript.ts";
import { saveQuarantine } from "../quarantine.ts";
import type { Trouble } from "../run/classify-trouble.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext } from "../run/run-context.ts";
import { saveTranscripts } from "../transcripts/save-transcripts.ts";
import { blockTranscripts, waitForTranscripts } from "../transcripts/wait-for-transcripts.ts";
import type { PageVerdict } from "../windows/judge-page.ts";
import { type CallWindow, closeWindow, maxRestarts, restartWindow, suspectWindow } from "./call-window.ts";
import { markRemoved } from "./find-removed.ts";
import type { KnownCall } from "./known-calls.ts";
import type { MappedPage } from "./map-call-page.ts";
import { upsertCalls } from "./upsert-calls.ts";

/** A page of calls with everything that was read for it. */
export interface CallPage extends MappedPage {
  known: ReadonlyMap<string, KnownCall>;
  /** Calls that should have a transcript by now. */
  wanted: readonly string[];
  transcripts: readonly MappedTranscript[];
  hasAsked: boolean;
  missingScope: Trouble | null;
  /** Calls of the window that Gong no longer has. */
  removed: readonly string[];
  /** How the page fits those before it. */
  verdict: PageVerdict;
  total: number | null;
  nextCursor: string | null;
}

/**
 * Commits one page: calls, people, raw records, turns, waits, quarantine, the window's state and the counters, all or
 * nothing. Answers with the window as it is now, or null when it needs no more pages.
 */
export function saveCallPage(
  run: RunContext,
  window: CallWindow,
  page: CallPage,
): Promise<CallWindow | null> {
  return inRun(run, "page", async (tx, progress) => {
    const { tenantId } = run;
    const nowMs = run.clock.now();
    if (page.missingScope) await blockTranscripts(tx, tenantId, page.missingScope);
    const { inserted } = await upsertCalls(tx, tenantId, page, new Date(nowMs));
    progress.rows = inserted;
    await run.at("calls written");
    await saveTranscripts(tx, tenantId, page.transcripts, new Date(nowMs));
    await run.at("transcripts written");
    const found = new Set(page.transcripts.map((transcript) => transcript.callGongId));
    const absent = page.wanted.filter((gongId) => !found.has(gongId));
    await waitForTranscripts(tx, tenantId, absent, { hasAsked: page.hasAsked, nowMs });
    await saveQuarantine(
      tx,
      run,
      page.unreadable,
      page.calls.map(({ call }) => call.gongId),
    );
    await markRemoved(tx, tenantId, page.removed, new Date(nowMs));
    await run.at("page written");
    return settleWindow(tx, run, window, page);
  });
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
  const data = {
    seenIds: [...new Set([...window.seenIds, ...page.ids])],
    totalRecords: page.total,
    pages: window.pages + 1,
    cursor: page.nextCursor,
  };
  await tx.syncWindow.updateMany({ where: { tenantId, id: window.id }, data });
  return { ...window, ...data };
}

function callsHeld(tx: Tx, tenantId: string, window: CallWindow): Promise<number> {
  const startedAt = { gte: window.fromAt, lt: window.toAt };
  return tx.call.count({ where: { tenantId, startedAt, removedAt: null } });
}
