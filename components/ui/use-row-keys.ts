import { useHotkey } from "./use-hotkey.ts";

function moveFocus(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-row-link]")];
  const at = document.activeElement instanceof HTMLElement ? links.indexOf(document.activeElement) : -1;
  const next = links[at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** j and k walk the rows of the page's list; Enter opens, as on any link. */
export function useRowKeys(): void {
  useHotkey("j", () => moveFocus(1));
  useHotkey("k", () => moveFocus(-1));
}
