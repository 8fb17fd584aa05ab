import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ListedCall } from "#lib/calls/schemas.ts";

export interface Selection {
  chosen: ReadonlySet<string>;
  /** In the order of the list. */
  calls: readonly ListedCall[];
  choose: (index: number, isRange?: boolean) => void;
  chooseAll: (isChosen: boolean) => void;
}

/** Which calls of a list are chosen; they stay chosen while more are loaded, and go when the list is another one. */
export function useSelection(calls: readonly ListedCall[], listKey: string): Selection {
  const [state, setState] = useState<{ listKey: string; ids: ReadonlySet<string> }>({
    listKey,
    ids: new Set(),
  });
  const latest = useRef(calls);
  useEffect(() => {
    latest.current = calls;
  });
  const anchor = useRef<number | null>(null);
  const chosen = useMemo(() => (state.listKey === listKey ? state.ids : new Set<string>()), [state, listKey]);

  const choose = useCallback(
    (index: number, isRange = false) => {
      const from = isRange && anchor.current !== null ? anchor.current : index;
      anchor.current = index;
      const range = latest.current.slice(Math.min(from, index), Math.max(from, index) + 1);
      const id = latest.current[index]?.id;
      setState((before) => {
        const ids = new Set(before.listKey === listKey ? before.ids : []);
        const isChosen = id === undefined || !ids.has(id);
        for (const call of range) {
          if (isChosen) ids.add(call.id);
          else ids.delete(call.id);
        }
        return { listKey, ids };
      });
    },
    [listKey],
  );
  const chooseAll = useCallback(
    (isChosen: boolean) =>
      setState({ listKey, ids: new Set(isChosen ? latest.current.map(({ id }) => id) : []) }),
    [listKey],
  );
  return {
    chosen,
    calls: useMemo(
      () => (chosen.size === 0 ? [] : calls.filter(({ id }) => chosen.has(id))),
      [calls, chosen],
    ),
    choose,
    chooseAll,
  };
}
