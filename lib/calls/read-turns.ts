import type { Tx } from "#lib/db/client.ts";
import { cutSentences } from "#lib/sync/mappers/sentence-marks.ts";
import type { TranscriptTurn } from "./schemas.ts";

/** The turns of a call whose visibility the caller has checked, in order; all, or `most` from the position `first` on. */
export async function readTurns(
  tx: Tx,
  tenantId: string,
  callId: string,
  part?: { first: number; most: number },
): Promise<TranscriptTurn[]> {
  const turns = await tx.callTurn.findMany({
    where: { tenantId, callGongId: callId, ...(part && { position: { gte: part.first } }) },
    ...(part && { take: part.most }),
    orderBy: { position: "asc" },
    select: {
      speakerGongId: true,
      side: true,
      startMs: true,
      endMs: true,
      topic: true,
      text: true,
      sentences: true,
    },
  });
  return turns.map((turn) => ({
    speakerId: turn.speakerGongId,
    side: turn.side,
    topic: turn.topic,
    startMs: turn.startMs,
    endMs: turn.endMs,
    sentences: cutSentences(turn),
  }));
}
