import type { Tx } from "#lib/db/client.ts";
import { refreshDerived } from "../derived/refresh-derived.ts";
import { type Erased, lockCalls } from "./erase-calls.ts";

/**
 * Private calls of which more than metadata is held: turns, a raw record (it carries brief, topics, trackers and
 * comments), a brief, or a wait for a transcript. The copy writes none of these; what an older version wrote, or a
 * restored dump brings back, is found here.
 */
export async function privateWithContent(tx: Tx, tenantId: string, limit: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ gong_id: string }[]>`
    SELECT c.gong_id FROM calls c
    WHERE c.tenant_id = ${tenantId} AND c.is_private AND (c.brief IS NOT NULL OR c.transcript_hash IS NOT NULL
      OR EXISTS (SELECT 1 FROM call_records r WHERE r.tenant_id = c.tenant_id AND r.call_gong_id = c.gong_id)
      OR EXISTS (SELECT 1 FROM call_turns t WHERE t.tenant_id = c.tenant_id AND t.call_gong_id = c.gong_id)
      OR EXISTS (SELECT 1 FROM transcript_waits w WHERE w.tenant_id = c.tenant_id AND w.call_gong_id = c.gong_id))
    ORDER BY c.gong_id LIMIT ${limit}`;
  return rows.map((row) => row.gong_id);
}

/** Erases everything of these private calls but their metadata. In the caller's transaction. */
export async function erasePrivateContent(
  tx: Tx,
  tenantId: string,
  gongIds: readonly string[],
): Promise<Erased> {
  if (gongIds.length === 0) return {};
  await lockCalls(tx, tenantId, gongIds);
  const calls = { tenantId, callGongId: { in: [...gongIds] } };
  const turns = await tx.callTurn.deleteMany({ where: calls });
  const records = await tx.callRecord.deleteMany({ where: calls });
  const waits = await tx.transcriptWait.deleteMany({ where: calls });
  await tx.call.updateMany({
    where: { tenantId, gongId: { in: [...gongIds] } },
    data: { brief: null, transcriptState: "withheld", transcriptAt: null, transcriptHash: null },
  });
  await refreshDerived(tx, tenantId, gongIds);
  return { call_turns: turns.count, call_records: records.count, transcript_waits: waits.count };
}
