import { type FocusEvent, useEffect, useRef } from "react";

/**
 * Tells which field was left. While a pointer is down it waits: an error that appears in between would move the
 * button away from under the press.
 */
export function useLeaving(touch: (path: string) => void): (event: FocusEvent) => void {
  const isDown = useRef(false);
  useEffect(() => {
    const note = (event: PointerEvent) => {
      isDown.current = event.type === "pointerdown";
    };
    const kinds = ["pointerdown", "pointerup", "pointercancel"] as const;
    for (const kind of kinds) document.addEventListener(kind, note, true);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, note, true);
    };
  }, []);
  return (event) => {
    const path = event.target.closest("[data-path]")?.getAttribute("data-path");
    if (!(path && event.target.matches("input, select, textarea"))) return;
    if (!isDown.current) touch(path);
    else document.addEventListener("pointerup", () => setTimeout(() => touch(path)), { once: true });
  };
}
