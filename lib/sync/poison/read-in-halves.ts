import { isPassing, mayBePoison } from "./is-poison.ts";

/** More records than this do not break on their own in one page: then it is Gong's answer as a whole that changed. */
export const mostPoisoned = 3;

export interface ReadInHalves<Item> {
  items: Item[];
  /** Records whose answer breaks even when they are asked for alone. */
  poisoned: { id: string; error: unknown }[];
}

/**
 * Reads records by their ids although some of them break every answer they are in. What breaks is halved until one
 * record stands alone; the halves left aside on the way are then asked for together. So one bad record in a hundred
 * costs ten requests at most, the first one for all included, and every further one nine. `isBroken` says that all
 * together were tried already, in vain.
 * @throws the answer's error when more records break than one would set aside, or when it means something else.
 */
export async function readInHalves<Item>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly Item[]>,
  { isBroken = false }: { isBroken?: boolean } = {},
): Promise<ReadInHalves<Item>> {
  const found: ReadInHalves<Item> = { items: [], poisoned: [] };

  let rest: readonly string[] = ids;

  async function tryAll(part: readonly string[]): Promise<boolean> {
    try {
      found.items.push(...(await read(part)));
      return true;
    } catch (error) {
      if (!mayBePoison(error)) throw error;
      const [id] = part;
      const hasFound = found.poisoned.length > 0;
      if (part.length === 1 && id !== undefined) found.poisoned.push({ id, error });
      if (found.poisoned.length > mostPoisoned) throw error;
      // With one record set aside the others were good, or it is Gong that has trouble and not the records.
      if (part === rest && hasFound && isPassing(error)) throw error;
      return false;
    }
  }

  /** Halves what is known to break down to one record; answers with what was left aside. */
  async function isolate(broken: readonly string[]): Promise<string[]> {
    const aside: string[] = [];
    let part = broken;
    let isTried = true;
    while (part.length > 1) {
      const middle = Math.ceil(part.length / 2);
      const [one, other] = [part.slice(0, middle), part.slice(middle)];
      isTried = !(await tryAll(one));
      if (isTried) aside.push(...other);
      // Where one half is good, what breaks is in the other.
      part = isTried ? one : other;
    }
    if (!isTried) await tryAll(part);
    return aside;
  }

  let isKnown = isBroken && ids.length > 1;
  while (rest.length > 0 && (isKnown || !(await tryAll(rest)))) {
    rest = rest.length > 1 ? await isolate(rest) : [];
    isKnown = false;
  }
  return found;
}
