import type { Tx } from "#lib/db/client.ts";
import { type PartColumn, partTypes, type RollUpTable, totalsSql } from "./roll-up-tables.ts";

/** Which column names the thing whose facts are applied, and the things. */
export interface FactsOf {
  column: "call_gong_id" | "answered_gong_id";
  ids: readonly string[];
}

/** Adds the stored facts of these things to the roll-ups. */
export async function addFacts(
  tx: Tx,
  tenantId: string,
  tables: readonly RollUpTable[],
  of: FactsOf,
): Promise<void> {
  for (const table of tables) await applyFacts(tx, tenantId, table, of, "+");
}

/** Takes the stored facts of these things back out of the roll-ups; highest values stay as they are. */
export async function takeFactsBack(
  tx: Tx,
  tenantId: string,
  tables: readonly RollUpTable[],
  of: FactsOf,
): Promise<void> {
  for (const table of tables) await applyFacts(tx, tenantId, table, of, "-");
}

async function applyFacts(
  tx: Tx,
  tenantId: string,
  rollUp: RollUpTable,
  { column, ids }: FactsOf,
  sign: "+" | "-",
): Promise<void> {
  const { table, keys, aliases } = rollUp;
  const isChosen = aliases.map((alias) => `${alias}.tenant_id = $1 AND ${alias}.${column} = ANY($2::text[])`);
  const sums = Object.keys(rollUp.sums);
  const maxima = Object.keys(rollUp.maxima);
  const columns = ["tenant_id", ...keys, ...sums, ...maxima];
  const values = [
    "tenant_id",
    ...keys,
    ...sums.map((name) => `${sign}${name}`),
    ...maxima.map((name) => (sign === "+" ? name : "NULL")),
  ];
  const changes = [
    ...sums.map((name) => `${name} = ${table}.${name} + EXCLUDED.${name}`),
    ...maxima.map((name) => `${name} = greatest(${table}.${name}, EXCLUDED.${name})`),
  ];
  await tx.$executeRawUnsafe(
    `INSERT INTO ${table} (${columns.join(", ")})
     SELECT ${values.join(", ")} FROM (${totalsSql(rollUp, isChosen.join(" AND "))}) AS totals
     ON CONFLICT (tenant_id, ${keys.join(", ")}) DO UPDATE SET ${changes.join(", ")}`,
    tenantId,
    [...ids],
  );
}

/** Deletes the rows in which nothing is counted any more, of those whose keys lie among these values. */
export async function removeEmptyRows(
  tx: Tx,
  tenantId: string,
  tables: readonly RollUpTable[],
  among: Partial<Record<PartColumn, readonly string[]>>,
): Promise<void> {
  for (const { table, keys, sums } of tables) {
    const [count] = Object.keys(sums);
    const known = Object.entries(among).filter(([column]) => keys.includes(column));
    const isAmong = known.map(
      ([column], index) => `AND ${column} = ANY($${index + 2}::${partTypes[column as PartColumn]}[])`,
    );
    await tx.$executeRawUnsafe(
      `DELETE FROM ${table} WHERE tenant_id = $1 ${isAmong.join(" ")} AND ${count} = 0`,
      tenantId,
      ...known.map(([, values]) => [...new Set(values)]),
    );
  }
}
