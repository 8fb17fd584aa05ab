"use client";

import { useEffect, useRef } from "react";

const typed =
  "input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable=true]";

export interface HotkeyOptions {
  /** Fires in text fields too; for ⌘K and the like. */
  isGlobal?: boolean;
  isDisabled?: boolean;
}

/**
 * Calls the handler when a key is pressed outside of text fields and open dialogs or menus. The key is written as
 * `KeyboardEvent.key` gives it, with "mod+" for ⌘ or Ctrl: "mod+k", "?", "n", "N", " ", "ArrowLeft".
 */
export function useHotkey(key: string, handler: (event: KeyboardEvent) => void, options: HotkeyOptions = {}) {
  const { isGlobal = false, isDisabled = false } = options;
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (isDisabled) return;
    const hasMod = key.startsWith("mod+");
    const wanted = hasMod ? key.slice(4) : key;
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if ((event.metaKey || event.ctrlKey) !== hasMod) return;
      if ((hasMod ? event.key.toLowerCase() : event.key) !== wanted) return;
      const target = event.target instanceof Element ? event.target : null;
      if (!isGlobal && target?.closest(`${typed}, [role=dialog], [role=menu]`)) return;
      if (wanted === " " && target?.closest("button, a, summary, [role=tab], input")) return;
      if (wanted.startsWith("Arrow") && target?.closest("input, [role=tab], [role=slider]")) return;
      latest.current(event);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [key, isGlobal, isDisabled]);
}
