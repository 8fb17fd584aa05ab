import type { RefObject } from "react";
import { useHotkey } from "./use-hotkey.ts";

/** `/` brings the cursor into the page's search field, its words chosen. */
export function useFindKey(field: RefObject<HTMLInputElement | null>): void {
  useHotkey("/", (event) => {
    event.preventDefault();
    field.current?.focus();
    field.current?.select();
  });
}
