"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** "⌘" on Apple's keyboards, "Ctrl" on the others; the server guesses the first. */
export function useModKey(): "⌘" | "Ctrl" {
  return useSyncExternalStore(
    never,
    () => (/Mac|iPhone|iPad/u.test(navigator.platform) ? "⌘" : "Ctrl"),
    () => "⌘",
  );
}
