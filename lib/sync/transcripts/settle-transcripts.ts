import type { Tx } from "#lib/db/client.ts";
import { saveQuarantine } from "../quarantine.ts";
import type { RunContext } from "../run/run-context.ts";
import { ageWaits, type Wait } from "./age-waits.ts";
import type { FetchedTranscripts } from "./fetch-transcripts.ts";
import { saveTranscripts } from "./save-transcripts.ts";
import { postponeTranscripts } from "./wait-for-transcripts.ts";

/**
 * Writes what was fetched: transcripts, those that cannot be read, and the next ask of the waits that were asked for in
 * vain. Answers with the calls whose transcript is new or was given up; what is computed from them is the caller's affair.
 */
export async function settleTranscripts(
  tx: Tx,
  run: RunContext,
  { transcripts, unreadable }: FetchedTranscripts,
  waits: readonly Wait[],
): Promise<string[]> {
  const { tenantId } = run;
  const nowMs = run.clock.now();
  const heard = await saveTranscripts(tx, tenantId, transcripts, new Date(nowMs));
  const found = transcripts.map(({ callGongId }) => callGongId);
  await saveQuarantine(tx, run, unreadable, found, "transcripts");
  const broken = unreadable.map(({ gongId }) => gongId);
  await postponeTranscripts(tx, tenantId, broken, nowMs);
  const settled = new Set([...found, ...broken]);
  const over = await ageWaits(
    tx,
    tenantId,
    waits.filter(({ callGongId }) => !settled.has(callGongId)),
    nowMs,
  );
  return [...heard, ...over];
}
