import type { Tx } from "#lib/db/client.ts";
import { countMirror } from "../derived/count-mirror.ts";
import type { StreamName } from "../streams.ts";
import { countStreamRows } from "./count-stream-rows.ts";

/** Rows of the mirror that several parts of the progress need. */
export interface MirrorCounts {
  /** Rows by stream. */
  rows: Record<StreamName, number>;
  /** Transcripts that are present or still to come. */
  transcriptsExpected: number;
  quarantined: Record<string, number>;
}

/** Counts what is mirrored and what is set aside. */
export async function readCounts(tx: Tx, tenantId: string): Promise<MirrorCounts> {
  const { transcriptsExpected } = await countMirror(tx, tenantId);
  const setAside = await tx.quarantinedRecord.groupBy({ by: ["stream"], where: { tenantId }, _count: true });
  return {
    rows: await countStreamRows(tx, tenantId),
    transcriptsExpected,
    quarantined: Object.fromEntries(setAside.map(({ stream, _count }) => [stream, _count])),
  };
}
