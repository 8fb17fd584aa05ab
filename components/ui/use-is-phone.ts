"use client";

import { useSyncExternalStore } from "react";

const query = "(width < 40rem)";

function watch(onChange: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

/** Whether the window is narrower than the styles' `sm`; null before the browser was asked. */
export function useIsPhone(): boolean | null {
  return useSyncExternalStore(
    watch,
    () => matchMedia(query).matches,
    () => null,
  );
}
