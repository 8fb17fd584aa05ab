import type { Tx } from "#lib/db/client.ts";
import { refusalOf } from "#lib/db/refusal.ts";

export interface Refused<Item> {
  item: Item;
  /** A sentence without any value. */
  reason: string;
}

/**
 * Writes records in the caller's transaction although PostgreSQL may refuse some of them (a value too long for an index,
 * say). What is refused is undone and halved until one record stands alone; all others are written. Without a refusal
 * this costs two short statements. `save` is called for parts of the records, in their order, and may be undone.
 * @returns what `save` answered for each part that stands, and the records that were refused.
 * @throws whatever `save` throws that does not speak of the data.
 */
export async function saveInHalves<Item, Result>(
  tx: Tx,
  items: readonly Item[],
  save: (part: readonly Item[]) => Promise<Result>,
): Promise<{ results: Result[]; refused: Refused<Item>[] }> {
  const results: Result[] = [];
  const refused: Refused<Item>[] = [];

  async function savePart(part: readonly Item[]): Promise<void> {
    await tx.$executeRaw`SAVEPOINT part`;
    try {
      const result = await save(part);
      await tx.$executeRaw`RELEASE SAVEPOINT part`;
      results.push(result);
    } catch (error) {
      const reason = refusalOf(error);
      const [item] = part;
      if (reason === null || item === undefined) throw error;
      await tx.$executeRaw`ROLLBACK TO SAVEPOINT part`;
      await tx.$executeRaw`RELEASE SAVEPOINT part`;
      if (part.length === 1) {
        refused.push({ item, reason });
        return;
      }
      const middle = Math.ceil(part.length / 2);
      await savePart(part.slice(0, middle));
      await savePart(part.slice(middle));
    }
  }

  if (items.length > 0) await savePart(items);
  return { results, refused };
}
