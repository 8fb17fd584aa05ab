import type { Tx } from "#lib/db/client.ts";
import type { Trouble } from "../run/classify-trouble.ts";
import { nextTranscriptPauseMs } from "./transcript-ages.ts";

/**
 * Puts calls without a transcript into the ageing queue. Those that were not asked for yet are due at once,
 * for the day when asking is allowed.
 */
export async function waitForTranscripts(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
  { hasAsked, nowMs }: { hasAsked: boolean; nowMs: number },
): Promise<void> {
  if (callGongIds.length === 0) return;
  const dueAt = new Date(nowMs + (hasAsked ? (nextTranscriptPauseMs(0) ?? 0) : 0));
  await tx.transcriptWait.createMany({
    data: callGongIds.map((callGongId) => ({ tenantId, callGongId, dueAt })),
    skipDuplicates: true,
  });
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
