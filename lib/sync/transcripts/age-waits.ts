import type { Tx } from "#lib/db/client.ts";
import { nextTranscriptAskMs } from "./transcript-ages.ts";

/** A call whose transcript is asked for again. */
export interface Wait {
  callGongId: string;
  since: Date;
  startedAt: Date;
  /** False for a call whose transcript was missing long ago: it is only looked for once more. */
  mayCome: boolean;
}

/** Waits that are due by `untilMs`, those that are due longest first; never those of a private or removed call. */
export function dueWaits(
  tx: Tx,
  tenantId: string,
  { untilMs, limit }: { untilMs: number; limit: number },
): Promise<Wait[]> {
  return tx.$queryRaw<Wait[]>`
    SELECT w.call_gong_id AS "callGongId", w.since, c.started_at AS "startedAt",
      c.transcript_state IN ('waiting', 'present') AS "mayCome"
    FROM transcript_waits w
    JOIN calls c ON c.tenant_id = w.tenant_id AND c.gong_id = w.call_gong_id
    WHERE w.tenant_id = ${tenantId} AND w.due_at <= ${new Date(untilMs).toISOString()}::timestamptz
      AND NOT c.is_private AND c.removed_at IS NULL
    ORDER BY w.due_at, w.call_gong_id LIMIT ${limit}`;
}

/**
 * Sets the next ask of waits that were asked for in vain, or gives the transcript up for missing after the last one. One
 * that was copied before its call was edited comes back in time as well; if not, the copy stays.
 * Answers with the calls whose waiting is over.
 */
export async function ageWaits(
  tx: Tx,
  tenantId: string,
  waits: readonly Wait[],
  nowMs: number,
): Promise<string[]> {
  const next = waits.map((wait) => ({
    id: wait.callGongId,
    dueMs: wait.mayCome
      ? nextTranscriptAskMs({ sinceMs: wait.since.getTime(), startedMs: wait.startedAt.getTime() }, nowMs)
      : null,
  }));
  const kept = next.filter(({ dueMs }) => dueMs !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (kept.length > 0) {
    await tx.$executeRaw`
      UPDATE transcript_waits w SET attempts = w.attempts + 1, due_at = to_timestamp(r."dueMs" / 1000.0)
      FROM jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) AS r(id text, "dueMs" float8)
      WHERE w.tenant_id = ${tenantId} AND w.call_gong_id = r.id`;
  }
  const over = next.filter(({ dueMs }) => dueMs === null).map(({ id }) => id);
  if (over.length === 0) return [];
  await tx.transcriptWait.deleteMany({ where: { tenantId, callGongId: { in: over } } });
  await tx.call.updateMany({
    where: { tenantId, gongId: { in: over }, transcriptState: "waiting" },
    data: { transcriptState: "missing" },
  });
  return over;
}
