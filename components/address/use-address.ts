"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import {
  type AddressChange,
  type AddressParsers,
  type AddressState,
  changeAddress,
  readAddress,
} from "./address-words.ts";
import type { AddressParser } from "./parsers.ts";

/** A change of the address that the router has not drawn yet; a press is answered before it has. */
interface Ahead {
  path: string;
  words: string;
  /** The words that it takes the place of. */
  over: ReadonlySet<string>;
}

let ahead: Ahead | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function goAhead(path: string, drawn: string, words: string): void {
  const replaced = ahead?.path === path ? [...ahead.over, ahead.words] : [];
  ahead = { path, words, over: new Set([...replaced, drawn]) };
  // Commas stand as they are in a query.
  const query = words === "" ? "" : `?${words.replaceAll("%2C", ",")}`;
  history.replaceState(null, "", `${location.pathname}${query}${location.hash}`);
  for (const listener of listeners) listener();
}

/** What the address tells, and how to change it. Declare the parsers outside of the component. */
export function useAddress<Parsers extends AddressParsers>(
  parsers: Parsers,
): [AddressState<Parsers>, (change: AddressChange<Parsers> | null) => void] {
  const path = usePathname();
  const drawn = useSearchParams().toString();
  const told = useSyncExternalStore(
    subscribe,
    () => ahead,
    () => null,
  );
  const words = told?.path === path && told.over.has(drawn) ? told.words : drawn;
  const [memory] = useState(() => new Map());
  const state = useMemo(() => readAddress(words, parsers, memory), [words, parsers, memory]);
  const latest = useRef({ path, drawn, parsers });
  useEffect(() => {
    latest.current = { path, drawn, parsers };
    if (ahead && (ahead.path !== path || ahead.words === drawn || !ahead.over.has(drawn))) ahead = null;
  }, [path, drawn, parsers]);
  const set = useCallback((change: AddressChange<Parsers> | null) => {
    const { path, drawn, parsers } = latest.current;
    const now = new URLSearchParams(location.search).toString();
    const next = changeAddress(now, parsers, change);
    if (next !== now) goAhead(path, drawn, next);
  }, []);
  return [state, set];
}

/** One name of the address. */
export function useAddressWord<Value, Empty extends Value | null>(
  name: string,
  parser: AddressParser<Value, Empty>,
): [Value | Empty, (value: Value | null) => void] {
  const [first] = useState(parser);
  const parsers = useMemo(() => ({ [name]: first }), [name, first]);
  const [state, set] = useAddress(parsers);
  const setOne = useCallback((value: Value | null) => set({ [name]: value }), [set, name]);
  return [state[name] as Value | Empty, setOne];
}
