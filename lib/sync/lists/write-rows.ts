import type { Tx } from "#lib/db/client.ts";
import { largeText } from "#lib/db/large-text.ts";
import { type Extent, keyOf, type MirrorRow, type MirrorTable, sqlName } from "./mirror-table.ts";

/** Where and when rows are written. */
export interface WriteContext {
  tx: Tx;
  tenantId: string;
  now: Date;
}

/**
 * Writes rows that are new, differ, or had been taken for gone; of rows with the same key the last counts.
 * @returns the first key of every row that was written.
 */
export async function upsertRows<Fields>(
  { tx, tenantId, now }: WriteContext,
  table: MirrorTable<Fields>,
  rows: readonly MirrorRow<Fields>[],
): Promise<string[]> {
  const unique = new Map(rows.map((row) => [keyOf(table, row.fields), row]));
  if (unique.size === 0) return [];
  const columns = Object.entries<string>(table.columns);
  const names = columns.map(([column]) => sqlName(column));
  const keys = table.keys.map(sqlName);
  const changes = [
    ...names.filter((name) => !keys.includes(name)),
    '"content_hash"',
    '"raw"',
    '"mirrored_at"',
  ];
  const records = [...unique.values()].map(({ fields, contentHash, raw }) => ({
    ...fields,
    contentHash,
    raw,
  }));
  const written = await tx.$queryRawUnsafe<{ key: string }[]>(
    `INSERT INTO ${table.name} AS t (tenant_id, ${names.join(", ")}, content_hash, raw, mirrored_at)
    SELECT $1, ${columns.map(([column]) => `r."${column}"`).join(", ")}, r."contentHash", r.raw, $3::timestamptz
    FROM jsonb_to_recordset($2::jsonb)
      AS r(${columns.map(([column, type]) => `"${column}" ${type}`).join(", ")}, "contentHash" text, raw jsonb)
    ON CONFLICT (tenant_id, ${keys.join(", ")}) DO UPDATE
      SET ${changes.map((name) => `${name} = EXCLUDED.${name}`).join(", ")}, removed_at = NULL
      WHERE t.content_hash <> EXCLUDED.content_hash OR t.removed_at IS NOT NULL
    RETURNING t.${sqlName(table.keys[0] ?? "")}::text AS key`,
    tenantId,
    largeText(JSON.stringify(records)),
    now.toISOString(),
  );
  return written.map(({ key }) => key);
}

/**
 * Takes for gone what the extent holds beyond `seen`.
 * @returns the first key of every row that went.
 */
export async function removeOthers<Fields>(
  { tx, tenantId, now }: WriteContext,
  table: MirrorTable<Fields>,
  extent: Extent<Fields>,
  seen: Iterable<Fields>,
): Promise<string[]> {
  const where = whereOf(table, extent, 4);
  const typed = table.keys.map((key) => `"${key}" ${table.columns[key]}`);
  const same = table.keys.map((key) => `k."${key}" = t.${sqlName(key)}`);
  const removed = await tx.$queryRawUnsafe<{ key: string }[]>(
    `UPDATE ${table.name} t SET removed_at = $3::timestamptz
    WHERE t.tenant_id = $1 AND t.removed_at IS NULL${where.sql} AND NOT EXISTS (
      SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS k(${typed.join(", ")}) WHERE ${same.join(" AND ")})
    RETURNING t.${sqlName(table.keys[0] ?? "")}::text AS key`,
    tenantId,
    largeText(
      JSON.stringify(
        [...seen].map((fields) => Object.fromEntries(table.keys.map((key) => [key, fields[key]]))),
      ),
    ),
    now.toISOString(),
    ...where.values,
  );
  return removed.map(({ key }) => key);
}

/** True when the mirror holds rows in the extent. */
export async function holdsRows<Fields>(
  { tx, tenantId }: Pick<WriteContext, "tx" | "tenantId">,
  table: MirrorTable<Fields>,
  extent: Extent<Fields>,
): Promise<boolean> {
  const where = whereOf(table, extent, 2);
  const [found] = await tx.$queryRawUnsafe<{ some: boolean }[]>(
    `SELECT EXISTS (
      SELECT 1 FROM ${table.name} t WHERE t.tenant_id = $1 AND t.removed_at IS NULL${where.sql}) AS some`,
    tenantId,
    ...where.values,
  );
  return found?.some ?? false;
}

/** Writes the rows that belong to these parents and takes for gone what else the mirror holds of them. */
export async function replaceChildren<Fields>(
  context: WriteContext,
  table: MirrorTable<Fields>,
  parent: { column: keyof Fields & string; ids: readonly string[] },
  rows: readonly MirrorRow<Fields>[],
): Promise<void> {
  if (parent.ids.length === 0) return;
  await upsertRows(context, table, rows);
  const extent: Extent<Fields> = [{ column: parent.column, is: "any", value: parent.ids }];
  await removeOthers(
    context,
    table,
    extent,
    rows.map(({ fields }) => fields),
  );
}

function whereOf<Fields>(
  table: MirrorTable<Fields>,
  extent: Extent<Fields>,
  firstParameter: number,
): { sql: string; values: unknown[] } {
  const sql = extent.map(({ column, is }, index) => {
    const [name, type] = [`t.${sqlName(column)}`, `$${firstParameter + index}::${table.columns[column]}`];
    if (is === "none") return ` AND (${name} IS NULL OR NOT ${name} = ANY(${type}[]))`;
    return is === "any" ? ` AND ${name} = ANY(${type}[])` : ` AND ${name} ${is} ${type}`;
  });
  return {
    sql: sql.join(""),
    values: extent.map(({ value }) => (Array.isArray(value) ? [...value] : value)),
  };
}
