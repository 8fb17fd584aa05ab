import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { streamIntervalsMs } from "../streams.ts";
import type { Trouble } from "./classify-trouble.ts";
import { pauseAfter } from "./pause-after.ts";
import type { RunContext, RunOutcome } from "./run-context.ts";

/** Runs are kept this long for the sync page. */
const keptDays = 30;

/** Gives the stream back after a run that ended of itself. Does nothing when a newer run holds it. */
export async function finishRun(run: RunContext, outcome: RunOutcome): Promise<void> {
  await run.at("before finish");
  const nowMs = run.clock.now();
  const nextMs = outcome === "done" ? nowMs + streamIntervalsMs[run.stream] : nowMs;
  await settle(run, outcome, () => ({
    state: "idle",
    nextRunAt: new Date(nextMs),
    ...(outcome === "stopped" ? {} : { failures: 0, missingScope: null, errorCode: null, errorText: null }),
  }));
}

/** Gives the stream back after trouble, with the reason in words and the time of the next try. */
export async function failRun(run: RunContext, trouble: Trouble): Promise<void> {
  await run.at("before finish");
  const nowMs = run.clock.now();
  await settle(run, trouble.kind, (before) => {
    const failures = trouble.isPassing ? before : before + 1;
    const pauseMs = pauseAfter(trouble, failures, streamIntervalsMs[run.stream]);
    return {
      state: trouble.kind === "failed" ? "failed" : "blocked",
      nextRunAt: trouble.kind === "failed" ? new Date(nowMs + pauseMs) : null,
      failures,
      missingScope: trouble.missingScope,
      errorCode: trouble.code,
      errorText: trouble.text,
      errorRequest: trouble.gongRequestId,
    };
  });
}

interface StreamChange {
  state: "idle" | "failed" | "blocked";
  nextRunAt: Date | null;
  failures?: number;
  missingScope?: string | null;
  errorCode?: string | null;
  errorText?: string | null;
  errorRequest?: string | null;
}

async function settle(
  run: RunContext,
  outcome: string,
  changeAfter: (failures: number) => StreamChange,
): Promise<void> {
  const { tenantId, stream, fence, runId } = run;
  const requests = run.unsavedRequests;
  await withTenant(tenantId, async (tx) => {
    const held = await lockStream(tx, run);
    if (held === undefined) return;
    const data = changeAfter(held.failures);
    await tx.syncStream.updateMany({
      where: { tenantId, stream, fence },
      data: { ...data, requests: { increment: requests } },
    });
    const now = new Date(run.clock.now());
    await tx.syncRun.updateMany({
      where: { tenantId, id: runId },
      data: {
        finishedAt: now,
        outcome,
        requests: { increment: requests },
        errorCode: data.errorCode ?? null,
        errorText: data.errorText ?? null,
      },
    });
    const oldest = new Date(now.getTime() - keptDays * 86_400_000);
    await tx.syncRun.deleteMany({ where: { tenantId, stream, startedAt: { lt: oldest } } });
    if (outcome === "disconnected") await blockOthers(tx, run, data);
  });
  run.unsavedRequests = 0;
}

async function lockStream(tx: Tx, run: RunContext): Promise<{ failures: number } | undefined> {
  const [row] = await tx.$queryRaw<{ failures: number }[]>`
    SELECT failures FROM sync_streams
    WHERE tenant_id = ${run.tenantId} AND stream = ${run.stream} AND fence = ${run.fence} AND state = 'running'
    FOR UPDATE`;
  return row;
}

/** A connection that Gong refuses stops every stream until somebody reconnects. */
async function blockOthers(tx: Tx, run: RunContext, reason: StreamChange): Promise<void> {
  await tx.syncStream.updateMany({
    where: { tenantId: run.tenantId, stream: { not: run.stream }, state: { in: ["idle", "failed"] } },
    data: {
      state: "blocked",
      nextRunAt: null,
      errorCode: reason.errorCode ?? null,
      errorText: reason.errorText ?? null,
    },
  });
}
