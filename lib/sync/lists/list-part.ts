import type { CallOptions } from "#lib/gong/core/execute.ts";
import type { WriteContext } from "./write-rows.ts";

/** One answer of a list. */
export interface ListPage {
  records: readonly unknown[];
  /** Gong's total; null where it gives none. */
  total: number | null;
  /** Undefined on the last page, and for lists that Gong gives whole. */
  nextCursor: string | undefined;
}

/** One list of Gong's and what becomes of its records. */
export interface ListPart<Item = unknown> {
  request(cursor: string | undefined, options: CallOptions): Promise<ListPage>;
  /** Gong's id of a record that cannot be read, for quarantine. */
  idOf(record: unknown): string | null;
  /** @throws {UnreadableRecord} for a record to set aside. */
  map(record: unknown): Item;
  /** True where the mirror holds rows of this list, so that an empty answer is not believed. */
  holdsRows(context: WriteContext): Promise<boolean>;
  /** A pass begins: what the one before has seen is forgotten. */
  begin(): void;
  /** Writes one page. Answers with the number of rows that were written. */
  save(context: WriteContext, items: readonly Item[]): Promise<number>;
  /**
   * The pass was whole: what it did not list is gone, but for what stands under the ids of records that could not be
   * read. Answers with the number of rows the list has.
   */
  close(context: WriteContext, unreadableIds: readonly (string | null)[]): Promise<number>;
  /** Ends the transaction of every page, the last one too. */
  settle?(context: WriteContext): Promise<void>;
}
