import { systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import type { SyncStream } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { estimateCopy } from "./progress/estimate-copy.ts";
import { markOf } from "./progress/mark-of.ts";
import { type MirrorFacts, readMirrorFacts } from "./progress/read-mirror-facts.ts";
import type { StreamProgress, SyncProgress } from "./schemas.ts";
import { isStreamName, streams as streamNames } from "./streams.ts";

interface Counts {
  workspaces: number;
  users: number;
  calls: number;
  transcripts: number;
  /** Transcripts that are present or still to come. */
  transcriptsExpected: number;
  quarantined: Record<string, number>;
}

/**
 * How copying stands, stream by stream: rows done and expected, requests, age, windows left, troubles in words.
 * @throws {AppError} `forbidden` without the area calls.
 */
export async function getSyncProgress({ ctx }: { ctx: TenantContext }): Promise<SyncProgress> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const facts = await readMirrorFacts(tx, tenantId);
    const counts = await readCounts(tx, tenantId);
    const byName = new Map(facts.streams.map((row) => [row.stream, row]));
    const now = systemClock.now();
    return {
      ...markOf(facts),
      isConnected: facts.connection?.state === "active",
      isRunning: facts.streams.some(
        (row) => row.state === "running" || (row.state === "idle" && isCallsDue(row, now)),
      ),
      streams: streamNames.flatMap((name) => {
        const row = byName.get(name);
        return row ? [progressOf(row, facts, counts)] : [];
      }),
    };
  });
}

function isCallsDue(row: SyncStream, nowMs: number): boolean {
  return row.stream === "calls" && row.nextRunAt !== null && row.nextRunAt.getTime() <= nowMs;
}

async function readCounts(tx: Tx, tenantId: string): Promise<Counts> {
  const [row] = await tx.$queryRaw<Counts[]>`
    SELECT
      (SELECT count(*)::int FROM gong_workspaces WHERE tenant_id = ${tenantId} AND removed_at IS NULL) AS workspaces,
      (SELECT count(*)::int FROM gong_users WHERE tenant_id = ${tenantId} AND removed_at IS NULL) AS users,
      count(*)::int AS calls,
      (count(*) FILTER (WHERE transcript_state IN ('present', 'empty')))::int AS transcripts,
      (count(*) FILTER (WHERE transcript_state IN ('present', 'empty', 'waiting')))::int AS "transcriptsExpected",
      (SELECT coalesce(jsonb_object_agg(q.stream, q.n), '{}') FROM (
        SELECT stream, count(*) AS n FROM quarantined_records WHERE tenant_id = ${tenantId} GROUP BY stream
      ) q) AS quarantined
    FROM calls WHERE tenant_id = ${tenantId} AND removed_at IS NULL`;
  return (
    row ?? { workspaces: 0, users: 0, calls: 0, transcripts: 0, transcriptsExpected: 0, quarantined: {} }
  );
}

function progressOf(row: SyncStream, facts: MirrorFacts, counts: Counts): StreamProgress {
  const name = isStreamName(row.stream) ? row.stream : "calls";
  const isStopped = facts.connection?.state !== "active" && row.state !== "paused";
  const expectation = expectationOf(row, facts, counts);
  const calls = name === "calls" ? facts.windows : [];
  return {
    stream: name,
    state: isStopped ? "blocked" : row.state,
    rowsDone: counts[name],
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
  counts: Counts,
): { expected: number | null; isEstimate: boolean } {
  if (row.stream === "transcripts") return { expected: counts.transcriptsExpected, isEstimate: false };
  if (row.stream !== "calls") return { expected: row.rowsExpected, isEstimate: false };
  const { expected, isEstimate } = estimateCopy(facts.windows);
  return { expected: expected === null ? null : Math.max(expected, counts.calls), isEstimate };
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
