import type { Tx } from "#lib/db/client.ts";
import { refreshDerived } from "../derived/refresh-derived.ts";

/** Rows that went, by table. */
export type Erased = Record<string, number>;

/** What names a call without belonging to it: Gong's library lists calls that need not be mirrored. */
const notOfCalls = ["gong_library_items"];

/** Every table with rows that belong to a call, from the catalog, so that a new one is never forgotten. */
export async function tablesOfCalls(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT c.relname AS name FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'call_gong_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND EXISTS (SELECT 1 FROM pg_attribute t WHERE t.attrelid = c.oid AND t.attname = 'tenant_id')
    ORDER BY 1`;
  return rows.map(({ name }) => name).filter((name) => !notOfCalls.includes(name));
}

/** Calls that are to go, locked in the order in which pages write them. */
export async function lockCalls(tx: Tx, tenantId: string, gongIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM calls WHERE tenant_id = ${tenantId} AND gong_id = ANY(${[...gongIds]}::text[])
    ORDER BY gong_id FOR UPDATE`;
}

/**
 * Erases calls with everything that belongs to them: people, raw records, turns, waits, quarantine, and what is
 * computed from them. `isWhole` leaves the last to the deletion of the whole tables.
 */
export async function eraseCalls(
  tx: Tx,
  tenantId: string,
  gongIds: readonly string[],
  { isWhole = false }: { isWhole?: boolean } = {},
): Promise<Erased> {
  const erased: Erased = {};
  if (gongIds.length === 0) return erased;
  const ids = [...gongIds];
  await lockCalls(tx, tenantId, ids);
  if (!isWhole) {
    // What is computed from a call forgets it the way it forgets one that Gong no longer has.
    await tx.call.updateMany({
      where: { tenantId, gongId: { in: ids }, removedAt: null },
      data: { removedAt: new Date() },
    });
    await refreshDerived(tx, tenantId, ids);
  }
  for (const table of await tablesOfCalls(tx)) {
    erased[table] = await tx.$executeRawUnsafe(
      `DELETE FROM "${table}" WHERE tenant_id = $1 AND call_gong_id = ANY($2::text[])`,
      tenantId,
      ids,
    );
  }
  const quarantined = await tx.quarantinedRecord.deleteMany({
    where: { tenantId, stream: { in: ["calls", "transcripts"] }, gongId: { in: ids } },
  });
  erased.quarantined_records = quarantined.count;
  erased.calls = (await tx.call.deleteMany({ where: { tenantId, gongId: { in: ids } } })).count;
  return erased;
}
