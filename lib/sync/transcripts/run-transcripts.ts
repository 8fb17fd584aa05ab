import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext, RunOutcome } from "../run/run-context.ts";
import { fetchTranscripts, idsPerRequest } from "./fetch-transcripts.ts";
import { saveTranscripts } from "./save-transcripts.ts";
import { nextTranscriptPauseMs } from "./transcript-ages.ts";

interface Wait {
  callGongId: string;
  attempts: number;
}

/** Asks again for the transcripts that are due, a hundred at a time. */
export async function runTranscripts(run: RunContext): Promise<RunOutcome> {
  for (;;) {
    if (run.isStopping()) return "stopped";
    if (run.clock.now() >= run.sliceEndsMs) return "more";
    const due = await withTenant(run.tenantId, (tx) => dueWaits(tx, run));
    if (due.length === 0) {
      await inRun(run, "end of queue", (tx) => markRead(tx, run));
      return "done";
    }
    await readWaits(run, due);
  }
}

/** Waits that are due, oldest first; never those of a private call. */
async function dueWaits(tx: Tx, run: RunContext): Promise<Wait[]> {
  return tx.$queryRaw<Wait[]>`
    SELECT w.call_gong_id AS "callGongId", w.attempts FROM transcript_waits w
    JOIN calls c ON c.tenant_id = w.tenant_id AND c.gong_id = w.call_gong_id
    WHERE w.tenant_id = ${run.tenantId} AND w.due_at <= ${new Date(run.clock.now()).toISOString()}::timestamptz
      AND NOT c.is_private
    ORDER BY w.due_at LIMIT ${idsPerRequest}`;
}

async function readWaits(run: RunContext, due: readonly Wait[]): Promise<void> {
  const gong = await run.gong("incremental");
  const ids = due.map(({ callGongId }) => callGongId);
  const transcripts = await fetchTranscripts(run, gong, ids);
  await inRun(run, "transcripts", async (tx, progress) => {
    const { tenantId } = run;
    const nowMs = run.clock.now();
    await saveTranscripts(tx, tenantId, transcripts, new Date(nowMs));
    progress.rows = transcripts.length;
    await run.at("transcripts written");
    const found = new Set(transcripts.map(({ callGongId }) => callGongId));
    await ageWaits(
      tx,
      tenantId,
      due.filter(({ callGongId }) => !found.has(callGongId)),
      nowMs,
    );
  });
}

/** Sets the next ask of each, or gives the transcript up for missing after the last one. */
async function ageWaits(tx: Tx, tenantId: string, waits: readonly Wait[], nowMs: number): Promise<void> {
  const byAttempts = Map.groupBy(waits, ({ attempts }) => attempts);
  for (const [attempts, group] of byAttempts) {
    const gongIds = group.map(({ callGongId }) => callGongId);
    const pauseMs = nextTranscriptPauseMs(attempts + 1);
    const where = { tenantId, callGongId: { in: gongIds } };
    if (pauseMs !== null) {
      const data = { attempts: attempts + 1, dueAt: new Date(nowMs + pauseMs) };
      await tx.transcriptWait.updateMany({ where, data });
      continue;
    }
    await tx.transcriptWait.deleteMany({ where });
    await tx.call.updateMany({
      where: { tenantId, gongId: { in: gongIds }, transcriptState: "waiting" },
      data: { transcriptState: "missing" },
    });
  }
}

async function markRead(tx: Tx, run: RunContext): Promise<void> {
  await tx.syncStream.updateMany({
    where: { tenantId: run.tenantId, stream: run.stream },
    data: { asOf: new Date(run.clock.now()) },
  });
}
