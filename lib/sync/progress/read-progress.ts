import type { Tx } from "#lib/db/client.ts";
import type { SyncStream } from "#lib/db/generated/client.ts";
import type { StreamProgress, SyncProgress } from "../schemas.ts";
import { streamDetails } from "../stream-details.ts";
import { type StreamName, streams as streamNames } from "../streams.ts";
import { estimateCopy } from "./estimate-copy.ts";
import { markOf } from "./mark-of.ts";
import { type MirrorCounts, readCounts } from "./read-counts.ts";
import { type MirrorFacts, readMirrorFacts } from "./read-mirror-facts.ts";

/** How copying stands at `nowMs` (epoch milliseconds), with the facts it was told from. */
export async function readProgress(
  tx: Tx,
  tenantId: string,
  nowMs: number,
): Promise<{ progress: SyncProgress; facts: MirrorFacts }> {
  const facts = await readMirrorFacts(tx, tenantId);
  const counts = await readCounts(tx, tenantId);
  const byName = new Map(facts.streams.map((row) => [row.stream, row]));
  const progress = {
    ...markOf(facts),
    isConnected: facts.connection?.state === "active",
    isRunning: facts.streams.some(
      (row) => row.state === "running" || (row.state === "idle" && isCallsDue(row, nowMs)),
    ),
    streams: streamNames.flatMap((name) => {
      const row = byName.get(name);
      return row ? [progressOf(name, row, facts, counts)] : [];
    }),
  };
  return { progress, facts };
}

function isCallsDue(row: SyncStream, nowMs: number): boolean {
  return row.stream === "calls" && row.nextRunAt !== null && row.nextRunAt.getTime() <= nowMs;
}

/** One stream's row in the words of the progress. Pure. */
function progressOf(
  name: StreamName,
  row: SyncStream,
  facts: MirrorFacts,
  counts: MirrorCounts,
): StreamProgress {
  const isStopped = facts.connection?.state !== "active" && row.state !== "paused";
  const expectation = expectationOf(row, facts, counts);
  const calls = name === "calls" ? facts.windows : [];
  return {
    stream: name,
    title: streamDetails[name].title,
    state: isStopped ? "blocked" : row.state,
    rowsDone: counts.rows[name],
    rowsExpected: expectation.expected,
    isEstimate: expectation.isEstimate,
    requests: row.requests,
    asOf: asOfOf(row, facts),
    lastRunAt: row.lastRunAt?.toISOString() ?? null,
    nextRunAt: isStopped ? null : (row.nextRunAt?.toISOString() ?? null),
    windowsLeft: calls.filter((window) => window.state === "open").length,
    suspicious: calls
      .filter((window) => window.state === "suspicious")
      .map((window) => ({
        from: window.fromAt.toISOString(),
        to: window.toAt.toISOString(),
        note: window.note ?? "Gong's answers contradict themselves here.",
      })),
    quarantined: counts.quarantined[name] ?? 0,
    trouble:
      row.errorText === null
        ? null
        : {
            code: row.errorCode ?? "internal",
            text: row.errorText,
            missingScope: row.missingScope,
            gongRequestId: row.errorRequest,
          },
  };
}

function expectationOf(
  row: SyncStream,
  facts: MirrorFacts,
  counts: MirrorCounts,
): { expected: number | null; isEstimate: boolean } {
  if (row.stream === "transcripts") return { expected: counts.transcriptsExpected, isEstimate: false };
  if (row.stream !== "calls") return { expected: row.rowsExpected, isEstimate: false };
  const { expected, isEstimate } = estimateCopy(facts.windows);
  return { expected: expected === null ? null : Math.max(expected, counts.rows.calls), isEstimate };
}

/** Transcripts come with their calls, so they are at least as fresh. */
function asOfOf(row: SyncStream, facts: MirrorFacts): string | null {
  const times = row.stream === "transcripts" ? facts.streams : [row];
  const newest = times
    .filter(({ stream }) => stream === "calls" || stream === row.stream)
    .map(({ asOf }) => asOf?.getTime() ?? 0)
    .reduce((latest, time) => Math.max(latest, time), 0);
  return newest === 0 ? null : new Date(newest).toISOString();
}
