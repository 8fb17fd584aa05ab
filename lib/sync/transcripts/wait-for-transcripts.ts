import type { Tx } from "#lib/db/client.ts";
import type { Trouble } from "../run/classify-trouble.ts";
import { dayMs } from "../windows/plan-windows.ts";
import { firstTranscriptAskMs, laterStepMs, nextStep } from "./transcript-ages.ts";

/** A call that should have a transcript. */
export interface WaitingCall {
  gongId: string;
  /** ISO text. */
  startedAt: string;
}

/**
 * Puts calls without a transcript into the ageing queue. Those that were not asked for yet are due at once,
 * for the day when asking is allowed.
 */
export async function waitForTranscripts(
  tx: Tx,
  tenantId: string,
  calls: readonly WaitingCall[],
  { mayAsk, nowMs }: { mayAsk: boolean; nowMs: number },
): Promise<void> {
  if (calls.length === 0) return;
  const since = new Date(nowMs);
  const others = await tx.transcriptWait.count({ where: { tenantId } });
  await tx.transcriptWait.createMany({
    data: calls.map(({ gongId, startedAt }) => {
      const next = firstTranscriptAskMs(Date.parse(startedAt), nowMs, others);
      return { tenantId, callGongId: gongId, since, dueAt: new Date(mayAsk ? (next ?? nowMs) : nowMs) };
    }),
    skipDuplicates: true,
  });
}

/**
 * Has the transcripts of calls that were edited read once more, at the next full hour, all together: with the record
 * its transcript may have changed as well.
 */
export async function readTranscriptsAgain(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
  nowMs: number,
): Promise<void> {
  if (callGongIds.length === 0) return;
  const dueAt = new Date(nextStep(nowMs, laterStepMs));
  await tx.transcriptWait.createMany({
    data: callGongIds.map((callGongId) => ({ tenantId, callGongId, since: new Date(nowMs), dueAt })),
    skipDuplicates: true,
  });
}

/** Leaves transcripts that break Gong's answer alone for a day. */
export async function postponeTranscripts(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
  nowMs: number,
): Promise<void> {
  if (callGongIds.length === 0) return;
  const dueAt = new Date(nowMs + dayMs).toISOString();
  await tx.$executeRaw`
    INSERT INTO transcript_waits (tenant_id, call_gong_id, since, due_at)
    SELECT ${tenantId}, id, ${new Date(nowMs).toISOString()}::timestamptz, ${dueAt}::timestamptz
    FROM unnest(${[...callGongIds]}::text[]) AS id
    ON CONFLICT (tenant_id, call_gong_id) DO UPDATE SET due_at = EXCLUDED.due_at`;
}

/** Stops asking for transcripts until the scope is granted; calls go on being copied. */
export async function blockTranscripts(tx: Tx, tenantId: string, trouble: Trouble): Promise<void> {
  await tx.syncStream.updateMany({
    where: { tenantId, stream: "transcripts", state: { not: "paused" } },
    data: {
      state: "blocked",
      nextRunAt: null,
      missingScope: trouble.missingScope,
      errorCode: trouble.code,
      errorText: trouble.text,
      errorRequest: trouble.gongRequestId,
    },
  });
}
