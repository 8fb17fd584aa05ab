/** Types of columns that rows of lists go to. */
export type SqlType =
  | "text"
  | "text[]"
  | "int"
  | "float8"
  | "boolean"
  | "timestamptz"
  | "date"
  | "jsonb"
  | "stat_period";

/**
 * A table that mirrors records of Gong's: `tenant_id`, the keys, further columns, and the five that all of them have
 * (`content_hash`, `raw`, `removed_at`, `mirrored_at`). Columns are named as in the client, `user_gong_id` as `userGongId`.
 */
export interface MirrorTable<Fields> {
  name: string;
  keys: readonly (keyof Fields & string)[];
  columns: Readonly<Record<keyof Fields & string, SqlType>>;
}

/** One row for such a table. */
export interface MirrorRow<Fields> {
  fields: Fields;
  /** Fingerprint of the fields and the record: a row that has the same one is not written again. */
  contentHash: string;
  raw: unknown;
}

/** One comparison with a column; several are joined by "and". `any` and `none` compare with a list. */
export interface Condition<Fields> {
  column: keyof Fields & string;
  is: "=" | ">=" | "<" | "any" | "none";
  value: string | readonly string[];
}

/** The rows that a list is the whole truth about; empty for all rows of the table. */
export type Extent<Fields> = readonly Condition<Fields>[];

/** `userGongId` as `"user_gong_id"`, quoted for SQL. */
export function sqlName(column: string): string {
  return `"${column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
}

/** The key of a row as text, to tell rows apart. */
export function keyOf<Fields>(table: MirrorTable<Fields>, fields: Fields): string {
  return JSON.stringify(table.keys.map((key) => fields[key]));
}
