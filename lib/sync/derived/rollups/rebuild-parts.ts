import type { Tx } from "#lib/db/client.ts";
import { lockRollUps } from "./lock-roll-ups.ts";
import { callRollUpTables, partTypes, scorecardRollUpTables, totalsSql } from "./roll-up-tables.ts";

/** Counts these parts of a roll-up (`RollUpTable.part`) anew from the facts. */
export async function rebuildParts(
  tx: Tx,
  tenantId: string,
  table: string,
  parts: readonly string[],
): Promise<void> {
  const rollUp = [...callRollUpTables, ...scorecardRollUpTables].find((known) => known.table === table);
  if (!rollUp) throw new Error(`There is no roll-up ${table}.`);
  await lockRollUps(tx, tenantId);
  const columns = [...rollUp.keys, ...Object.keys(rollUp.sums), ...Object.keys(rollUp.maxima)].join(", ");
  const isAmong = `${rollUp.part} = ANY($2::${partTypes[rollUp.part]}[])`;
  await tx.$executeRawUnsafe(`DELETE FROM ${table} WHERE tenant_id = $1 AND ${isAmong}`, tenantId, [
    ...parts,
  ]);
  await tx.$executeRawUnsafe(
    `INSERT INTO ${table} (tenant_id, ${columns})
     SELECT tenant_id, ${columns} FROM (${totalsSql(rollUp, `f.${isAmong}`)}) AS totals`,
    tenantId,
    [...parts],
  );
}
