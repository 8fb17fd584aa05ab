import type { Tx } from "#lib/db/client.ts";
import { heardTurns } from "../derived/heard-turns.ts";
import { refreshDerived, refreshOwnRows } from "../derived/refresh-derived.ts";
import { refreshRollUps } from "../derived/refresh-rollups.ts";
import type { MappedCall } from "../mappers/map-call.ts";
import type { Unreadable } from "../mappers/set-aside.ts";
import { type Refused, saveInHalves } from "../poison/save-in-halves.ts";
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
 * transaction. A call that the database refuses goes to quarantine. Calls `settle` when the calls' own rows are written,
 * before anything that other calls share, once more for each part of a page that is refused. Answers with how many calls are
 * new.
 */
export async function saveCalls(
  tx: Tx,
  run: RunContext,
  page: ReadCalls,
  settle: () => Promise<void> = async () => undefined,
): Promise<number> {
  const { tenantId } = run;
  const nowMs = run.clock.now();
  const read = await keptCalls(tx, run, page);
  if (read.missingScope) await blockTranscripts(tx, tenantId, read.missingScope);
  // Before roll-ups are held: whoever waits for those may hold these calls.
  await markRemoved(tx, tenantId, read.removed, new Date(nowMs));
  const whole = await saveInHalves(tx, read.calls, (calls) =>
    saveReadable(tx, run, partOf(read, calls), settle),
  );
  if (whole.results.length === 0) await settle();
  const unheard = await saveUnheard(tx, run, read, whole.refused, settle);
  const unreadable = unheard.refused.map(({ item, reason }) => asUnreadable(item.item, reason));
  await saveQuarantine(tx, run, [...read.unreadable, ...unreadable], [], "calls");
  await refreshDerived(tx, tenantId, read.removed);
  await run.at("page written");
  return [...whole.results, ...unheard.results].reduce((sum, inserted) => sum + inserted, 0);
}

/** Writes calls that could be read, in the same way for all of them. */
async function saveReadable(
  tx: Tx,
  run: RunContext,
  read: ReadCalls,
  settle: () => Promise<void>,
): Promise<number> {
  const { tenantId } = run;
  const { inserted, touched } = await upsertCalls(tx, tenantId, read, new Date(run.clock.now()));
  await run.at("calls written");
  const heard = await settleTranscripts(tx, run, read.fetched, []);
  await run.at("transcripts written");
  const changed = [...new Set([...touched, ...heard])];
  const turns = heardTurns(read.fetched.transcripts, heard);
  await refreshOwnRows(tx, tenantId, changed, turns, await read.spoken);
  await settle();
  await queueTranscripts(tx, run, read, touched);
  const readable = read.calls.map(({ call }) => call.gongId);
  await saveQuarantine(tx, run, [], readable, "calls");
  await refreshRollUps(tx, tenantId, changed, turns);
  return inserted;
}

/** Where it is the transcript that the database refuses, the call is kept without it. */
function saveUnheard(
  tx: Tx,
  run: RunContext,
  read: ReadCalls,
  refused: readonly Refused<MappedCall>[],
  settle: () => Promise<void>,
) {
  return saveInHalves(tx, refused, (part) => {
    const calls = partOf(
      read,
      part.map(({ item }) => item),
    );
    const reasons = new Map(part.map(({ item, reason }) => [item.call.gongId, reason]));
    const unreadable = calls.fetched.transcripts.map(({ callGongId }) => ({
      gongId: callGongId,
      reason: reasons.get(callGongId) ?? "",
      raw: null,
    }));
    const fetched = { transcripts: [], unreadable: [...calls.fetched.unreadable, ...unreadable] };
    return saveReadable(tx, run, { ...calls, fetched }, settle);
  });
}

/** What was read, for some of its calls only. */
function partOf(read: ReadCalls, calls: readonly MappedCall[]): ReadCalls {
  if (calls.length === read.calls.length) return read;
  const ids = new Set(calls.map(({ call }) => call.gongId));
  return {
    ...read,
    calls: [...calls],
    wanted: read.wanted.filter((gongId) => ids.has(gongId)),
    fetched: {
      transcripts: read.fetched.transcripts.filter(({ callGongId }) => ids.has(callGongId)),
      unreadable: read.fetched.unreadable.filter(({ gongId }) => ids.has(gongId)),
    },
  };
}

function asUnreadable({ call }: MappedCall, reason: string): Unreadable {
  return { gongId: call.gongId, reason, raw: null, startedAt: call.startedAt };
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
  await waitForTranscripts(tx, run.tenantId, absent, { mayAsk: read.mayAsk, nowMs });
  const isPrivate = new Set(read.calls.filter(({ call }) => call.isPrivate).map(({ call }) => call.gongId));
  const edited = touched.filter(
    (gongId) => read.known.has(gongId) && !wanted.has(gongId) && !isPrivate.has(gongId),
  );
  await readTranscriptsAgain(tx, run.tenantId, edited, nowMs);
}
