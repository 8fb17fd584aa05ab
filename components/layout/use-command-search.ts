"use client";

import { useEffect, useState } from "react";
import type { CommandGroup, CommandSearch } from "./shell-types.ts";

interface Found {
  groups: readonly CommandGroup[];
  isSearching: boolean;
  failure: string | null;
}

const nothing: Found = { groups: [], isSearching: false, failure: null };
const pauseMs = 150;

/**
 * Offers at once what needs no looking up, searches when typing pauses, drops what is overtaken, and keeps the last answer
 * on screen meanwhile.
 */
export function useCommandSearch(query: string, search: CommandSearch | undefined): Found {
  const [found, setFound] = useState<Found>(nothing);
  const wanted = query.trim();
  useEffect(() => {
    if (!search || wanted.length < 2) {
      setFound(nothing);
      return;
    }
    const abort = new AbortController();
    setFound((last) => ({ ...last, isSearching: true, failure: null }));
    const timer = setTimeout(() => {
      search
        .find(wanted, abort.signal)
        .then((groups) => {
          if (!abort.signal.aborted) setFound({ groups, isSearching: false, failure: null });
        })
        .catch((error: unknown) => {
          if (abort.signal.aborted) return;
          const failure = error instanceof Error ? error.message : "The search failed. Try again.";
          setFound({ groups: [], isSearching: false, failure });
        });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted, search]);
  const offered = search && wanted.length >= 2 ? search.offer(wanted) : [];
  return { ...found, groups: [...offered, ...found.groups] };
}
