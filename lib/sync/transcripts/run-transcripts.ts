import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { heardTurns } from "../derived/heard-turns.ts";
import { refreshDerived } from "../derived/refresh-derived.ts";
import { saveInHalves } from "../poison/save-in-halves.ts";
import { heardBy, inRoom, type PageRoom } from "../run/in-room.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext, RunOutcome } from "../run/run-context.ts";
import { dueWaits, type Wait } from "./age-waits.ts";
import { fetchTranscripts, idsPerRequest } from "./fetch-transcripts.ts";
import { settleTranscripts } from "./settle-transcripts.ts";

/** Asks again for the transcripts that are due, a hundred at a time. */
export async function runTranscripts(run: RunContext): Promise<RunOutcome> {
  for (;;) {
    if (run.isStopping()) return "stopped";
    if (run.isSliceOver()) return "more";
    const due = await withTenant(run.tenantId, (tx) =>
      dueWaits(tx, run.tenantId, { untilMs: run.clock.now(), limit: idsPerRequest }),
    );
    if (due.length === 0) {
      await inRun(run, "end of queue", (tx) => markRead(tx, run));
      return "done";
    }
    await inRoom(run, (room) => readWaits(run, room, due));
  }
}

async function readWaits(run: RunContext, room: PageRoom, due: readonly Wait[]): Promise<void> {
  const gong = heardBy(room, await run.gong("incremental"));
  const ids = due.map(({ callGongId }) => callGongId);
  const fetched = await fetchTranscripts(run, gong, ids);
  room.settle();
  await inRun(run, "transcripts", async (tx, progress) => {
    const { refused } = await saveInHalves(tx, fetched.transcripts, async (transcripts) => {
      const heard = await settleTranscripts(tx, run, { transcripts: [...transcripts], unreadable: [] }, []);
      await refreshDerived(tx, run.tenantId, heard, heardTurns(transcripts, heard));
    });
    const broken = refused.map(({ item, reason }) => ({ gongId: item.callGongId, reason, raw: null }));
    const found = new Set(fetched.transcripts.map(({ callGongId }) => callGongId));
    const rest = { transcripts: [], unreadable: [...fetched.unreadable, ...broken] };
    const givenUp = await settleTranscripts(
      tx,
      run,
      rest,
      due.filter(({ callGongId }) => !found.has(callGongId)),
    );
    await refreshDerived(tx, run.tenantId, givenUp);
    progress.rows = fetched.transcripts.length - refused.length;
    await run.at("transcripts written");
  });
}

async function markRead(tx: Tx, run: RunContext): Promise<void> {
  await tx.syncStream.updateMany({
    where: { tenantId: run.tenantId, stream: run.stream },
    data: { asOf: new Date(run.clock.now()) },
  });
}
