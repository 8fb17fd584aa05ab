import type { Tx } from "#lib/db/client.ts";

/** Every table that holds copies of a Gong company or the state of copying; a test compares it with the catalog. */
export const mirrorTables = [
  "call_turns",
  "call_parties",
  "call_records",
  "calls",
  "gong_users",
  "gong_workspaces",
  "transcript_waits",
  "quarantined_records",
  "sync_runs",
  "sync_windows",
  "sync_streams",
] as const;

/**
 * Deletes the tenant's whole mirror and its sync state, in the caller's transaction; members lose their link to Gong
 * users. A run that is under way finds its row gone and writes nothing more.
 * @returns how many rows went.
 */
export async function purgeMirror(tx: Tx, tenantId: string): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM sync_streams WHERE tenant_id = ${tenantId} ORDER BY stream FOR UPDATE`;
  let rows = 0;
  for (const table of mirrorTables) {
    rows += await tx.$executeRawUnsafe(`DELETE FROM ${table} WHERE tenant_id = $1`, tenantId);
  }
  await tx.member.updateMany({ where: { tenantId, gongUserId: { not: null } }, data: { gongUserId: null } });
  return rows;
}
