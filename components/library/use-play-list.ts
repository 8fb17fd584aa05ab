import { useCallback, useState } from "react";
import type { LibraryItem } from "#lib/library/schemas.ts";
import { itemKey } from "./item-words.ts";

export interface PlayList {
  /** What is played; null while nothing is. */
  current: LibraryItem | null;
  at: number;
  play: (item: LibraryItem) => void;
  /** Absent at the ends of the list. */
  next: (() => void) | undefined;
  previous: (() => void) | undefined;
  stop: () => void;
  /** Why items were passed over, by their key. */
  silences: ReadonlyMap<string, string>;
  passOver: (why: string) => void;
}

const none: ReadonlyMap<string, string> = new Map();

/** Which of the items is played. One that cannot be heard is passed over, and says so. */
export function usePlayList(items: readonly LibraryItem[]): PlayList {
  const [key, setKey] = useState<string | null>(null);
  const [silences, setSilences] = useState(none);
  const at = items.findIndex((item) => itemKey(item) === key);
  const current = items[at] ?? null;
  const after = current && items[at + 1];
  const before = current && items[at - 1];
  const afterKey = after ? itemKey(after) : null;
  const passOver = useCallback(
    (why: string) => {
      if (key !== null) setSilences((known) => new Map(known).set(key, why));
      setKey(afterKey);
    },
    [key, afterKey],
  );
  return {
    current,
    at,
    play: (item) => setKey(itemKey(item)),
    next: after ? () => setKey(itemKey(after)) : undefined,
    previous: before ? () => setKey(itemKey(before)) : undefined,
    stop: () => setKey(null),
    silences,
    passOver,
  };
}
