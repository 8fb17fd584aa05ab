import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { rereadSecond } from "../calls/page-trouble.ts";
import { readCallsById } from "../calls/read-calls-by-id.ts";
import { idsBesideWitnesses } from "../calls/request-calls-by-id.ts";
import { saveCalls } from "../calls/save-calls.ts";
import { retryableRecords, retryableSeconds } from "../quarantine.ts";
import type { GongSource } from "../run/gong-source.ts";
import { heardBy, inRoom } from "../run/in-room.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext } from "../run/run-context.ts";
import { dayMs } from "../windows/plan-windows.ts";
import { monthOf } from "./calendar-months.ts";

/**
 * Tries set-aside calls and transcripts again: a day after they were tried last, or at once when this version reads them
 * differently. One request a hundred; a record that Gong no longer has leaves quarantine.
 */
export async function retryQuarantined(run: RunContext): Promise<void> {
  const { tenantId } = run;
  const options = { nowMs: run.clock.now(), limit: idsBesideWitnesses };
  const { calls, transcripts, seconds } = await withTenant(tenantId, async (tx) => ({
    seconds: await retryableSeconds(tx, tenantId, options),
    calls: await retryableRecords(tx, tenantId, "calls", options),
    transcripts: await retryableRecords(tx, tenantId, "transcripts", options),
  }));
  if (transcripts.length > 0) {
    await inRun(run, "transcripts again", (tx) =>
      tx.transcriptWait.updateMany({
        where: { tenantId, callGongId: { in: transcripts } },
        data: { dueAt: new Date(run.clock.now()) },
      }),
    );
  }
  if (seconds.length > 0) {
    await inRun(run, "seconds again", async (tx) => {
      for (const startedAt of seconds) await rereadSecond(tx, tenantId, startedAt);
    });
  }
  if (calls.length === 0) return;
  const gong = await run.gong("backfill");
  await inRoom(run, (room) => readAgain(run, heardBy(room, gong), calls));
}

async function readAgain(run: RunContext, gong: GongSource, calls: readonly string[]): Promise<void> {
  const { tenantId } = run;
  const read = await readCallsById(run, gong, calls);
  await inRun(run, "calls again", async (tx, progress) => {
    progress.rows = await saveCalls(tx, run, read);
    await letGo(tx, run, { asked: calls, shown: read.ids });
    const months = [...new Set(read.calls.map(({ call }) => monthOf(Date.parse(call.startedAt))))];
    await tx.monthCheck.updateMany({
      where: { tenantId, month: { in: months }, readingSince: null },
      data: { dueAt: new Date(run.clock.now()) },
    });
  });
}

/** Records that Gong no longer has leave quarantine; an answer that shows nothing proves nothing. */
async function letGo(
  tx: Tx,
  run: RunContext,
  { asked, shown }: { asked: readonly string[]; shown: readonly string[] },
): Promise<void> {
  const gongId = { in: asked.filter((id) => !shown.includes(id)) };
  const where = { tenantId: run.tenantId, stream: "calls", gongId };
  if (shown.length > 0) await tx.quarantinedRecord.deleteMany({ where });
  else await tx.quarantinedRecord.updateMany({ where, data: { retryAt: new Date(run.clock.now() + dayMs) } });
}
