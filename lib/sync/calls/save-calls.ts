import type { Tx } from "#lib/db/client.ts";
import { refreshDerived } from "../derived/refresh-derived.ts";
import { saveQuarantine } from "../quarantine.ts";
import type { RunContext } from "../run/run-context.ts";
import { settleTranscripts } from "../transcripts/settle-transcripts.ts";
import {
  blockTranscripts,
  readTranscriptsAgain,
  waitForTranscripts,
} from "../transcripts/wait-for-transcripts.ts";
import type { CallCompanions } from "./complete-calls.ts";
import { markRemoved } from "./find-removed.ts";
import { keptCalls } from "./kept-calls.ts";
import type { MappedPage } from "./map-call-page.ts";
import { upsertCalls } from "./upsert-calls.ts";

/** Calls with everything that was read for them, however they were asked for. */
export interface ReadCalls extends MappedPage, CallCompanions {
  /** Calls that Gong no longer has. */
  removed: readonly string[];
}

/**
 * Writes calls, people, raw records, turns, waits, quarantine, removals and what is computed from them in the caller's
 * transaction. Answers with how many calls are new.
 */
export async function saveCalls(tx: Tx, run: RunContext, page: ReadCalls): Promise<number> {
  const { tenantId } = run;
  const nowMs = run.clock.now();
  const read = await keptCalls(tx, run, page);
  if (read.missingScope) await blockTranscripts(tx, tenantId, read.missingScope);
  const { inserted, touched } = await upsertCalls(tx, tenantId, read, new Date(nowMs));
  await run.at("calls written");
  const heard = await settleTranscripts(tx, run, read.fetched, []);
  await run.at("transcripts written");
  await queueTranscripts(tx, run, read, touched);
  const readable = read.calls.map(({ call }) => call.gongId);
  await saveQuarantine(tx, run, read.unreadable, readable, "calls");
  await markRemoved(tx, tenantId, read.removed, new Date(nowMs));
  await refreshDerived(tx, tenantId, [...new Set([...touched, ...heard, ...read.removed])]);
  await run.at("page written");
  return inserted;
}

/** Calls whose transcript is not there yet, and those that were edited since it was read. */
async function queueTranscripts(
  tx: Tx,
  run: RunContext,
  read: ReadCalls,
  touched: readonly string[],
): Promise<void> {
  const { transcripts, unreadable } = read.fetched;
  const settled = new Set([
    ...transcripts.map(({ callGongId }) => callGongId),
    ...unreadable.map(({ gongId }) => gongId),
  ]);
  const wanted = new Set(read.wanted);
  const nowMs = run.clock.now();
  const absent = read.calls
    .map(({ call }) => call)
    .filter(({ gongId }) => wanted.has(gongId) && !settled.has(gongId));
  await waitForTranscripts(tx, run.tenantId, absent, { hasAsked: read.hasAsked, nowMs });
  const isPrivate = new Set(read.calls.filter(({ call }) => call.isPrivate).map(({ call }) => call.gongId));
  const edited = touched.filter(
    (gongId) => read.known.has(gongId) && !wanted.has(gongId) && !isPrivate.has(gongId),
  );
  await readTranscriptsAgain(tx, run.tenantId, edited, nowMs);
}
