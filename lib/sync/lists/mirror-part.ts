import type { ListPart } from "./list-part.ts";
import { type Extent, keyOf, type MirrorRow, type MirrorTable } from "./mirror-table.ts";
import { holdsRows, removeOthers, upsertRows, type WriteContext } from "./write-rows.ts";

export interface MirrorPartSpec<Fields, Row extends MirrorRow<Fields> = MirrorRow<Fields>> {
  table: MirrorTable<Fields>;
  /** The rows that the list is the whole truth about. */
  extent: Extent<Fields>;
  request: ListPart["request"];
  idOf: ListPart["idOf"];
  /** The rows that one record stands for: mostly one. @throws {UnreadableRecord} */
  map(record: unknown): Row[];
  /** The column that holds what `idOf` gives; the first key unless told. */
  idColumn?: keyof Fields & string;
  /** True where an empty answer is nothing unusual, as for the open tasks of one person. */
  isEmptyBelieved?: boolean;
  /** Further work on a page, in its transaction; `written` are the first keys of the rows that were written. */
  afterSave?(context: WriteContext, rows: readonly Row[], written: string[]): Promise<void>;
  /** Further work at the end of each transaction; `changed` are the first keys of rows that were written or went. */
  afterPage?(context: WriteContext, changed: readonly string[]): Promise<void>;
  /** Further work once the pass was whole; `removed` are the first keys of the rows that went. */
  afterClose?(context: WriteContext, seen: readonly Fields[], removed: string[]): Promise<void>;
}

/** A list whose records become rows of one table, each replaced when it changes and marked when it goes. */
export function mirrorPart<Fields, Row extends MirrorRow<Fields> = MirrorRow<Fields>>(
  spec: MirrorPartSpec<Fields, Row>,
): ListPart<Row[]> {
  const { table, extent } = spec;
  let seen = new Map<string, Fields>();
  let changed: string[] = [];
  const keysOnly = (fields: Fields) =>
    Object.fromEntries(table.keys.map((key) => [key, fields[key]])) as Fields;
  return {
    request: spec.request,
    idOf: spec.idOf,
    map: spec.map,
    holdsRows: async (context) => spec.isEmptyBelieved !== true && (await holdsRows(context, table, extent)),
    begin: () => {
      seen = new Map();
    },
    save: async (context, items) => {
      changed = [];
      const rows = items.flat();
      for (const { fields } of rows) seen.set(keyOf(table, fields), keysOnly(fields));
      const written = await upsertRows(context, table, rows);
      changed.push(...written);
      await spec.afterSave?.(context, rows, written);
      return written.length;
    },
    close: async (context, unreadableIds) => {
      const column = spec.idColumn ?? table.keys[0];
      const kept = unreadableIds.filter((id) => id !== null);
      const isBlind = kept.length < unreadableIds.length || column === undefined;
      const removed = isBlind
        ? []
        : await removeOthers(context, table, [...extent, { column, is: "none", value: kept }], seen.values());
      changed.push(...removed);
      await spec.afterClose?.(context, [...seen.values()], removed);
      return seen.size;
    },
    settle: async (context) => spec.afterPage?.(context, changed),
  };
}
