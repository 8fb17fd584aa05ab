import type { Tx } from "#lib/db/client.ts";
import { lockRollUps } from "./lock-roll-ups.ts";
import { callRollUpTables, scorecardRollUpTables, totalsSql } from "./roll-up-tables.ts";

/** Counts these UTC days of a roll-up anew from the facts. */
export async function rebuildDays(
  tx: Tx,
  tenantId: string,
  table: string,
  days: readonly string[],
): Promise<void> {
  const rollUp = [...callRollUpTables, ...scorecardRollUpTables].find((known) => known.table === table);
  if (!rollUp) throw new Error(`There is no roll-up ${table}.`);
  await lockRollUps(tx, tenantId);
  const columns = [...rollUp.keys, ...Object.keys(rollUp.sums), ...Object.keys(rollUp.maxima)].join(", ");
  await tx.$executeRawUnsafe(
    `DELETE FROM ${table} WHERE tenant_id = $1 AND day = ANY($2::date[])`,
    tenantId,
    [...days],
  );
  await tx.$executeRawUnsafe(
    `INSERT INTO ${table} (tenant_id, ${columns})
     SELECT tenant_id, ${columns} FROM (${totalsSql(rollUp, "f.day = ANY($2::date[])")}) AS totals`,
    tenantId,
    [...days],
  );
}
