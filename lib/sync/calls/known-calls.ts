import type { Tx } from "#lib/db/client.ts";
import type { TranscriptState } from "#lib/db/generated/enums.ts";

/** What the mirror holds of a call before a page is written. */
export interface KnownCall {
  gongId: string;
  contentHash: string;
  transcriptState: TranscriptState;
  removedAt: Date | null;
}

/** The calls of a page that are mirrored already, by id. */
export async function knownCalls(
  tx: Tx,
  tenantId: string,
  gongIds: readonly string[],
): Promise<Map<string, KnownCall>> {
  const rows = await tx.call.findMany({
    where: { tenantId, gongId: { in: [...gongIds] } },
    select: { gongId: true, contentHash: true, transcriptState: true, removedAt: true },
  });
  return new Map(rows.map((row) => [row.gongId, row]));
}
