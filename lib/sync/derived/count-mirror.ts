import type { Tx } from "#lib/db/client.ts";

export interface MirrorTotals {
  /** Calls that Gong still has, private ones among them. */
  calls: number;
  /** Transcripts that were copied, those without a word among them. */
  transcripts: number;
  /** Transcripts that are copied or still to come. */
  transcriptsExpected: number;
}

/** What the mirror holds, whoever looks: for those who look after copying. Reads some rows a day, not the calls. */
export async function countMirror(tx: Tx, tenantId: string): Promise<MirrorTotals> {
  const { _sum } = await tx.callRollUp.aggregate({
    where: { tenantId, userGongId: "" },
    _sum: { calls: true, transcripts: true, emptyTranscripts: true, waitingTranscripts: true },
  });
  const transcripts = (_sum.transcripts ?? 0) + (_sum.emptyTranscripts ?? 0);
  return {
    calls: _sum.calls ?? 0,
    transcripts,
    transcriptsExpected: transcripts + (_sum.waitingTranscripts ?? 0),
  };
}
