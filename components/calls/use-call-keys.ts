import { useRef } from "react";
import { useHotkey } from "#components/ui/use-hotkey.ts";

const focusedRow = (): number | null => {
  const row = document.activeElement?.closest<HTMLElement>("tr[data-index]");
  return row ? Number(row.dataset.index) : null;
};

/** j and k walk the rows, x chooses the one that was walked to; Enter opens it, as on any link. */
export function useCallKeys(
  count: number,
  { focusRow, choose }: { focusRow: (index: number) => void; choose: (index: number) => void },
): void {
  const at = useRef<number | null>(null);
  const step = (by: 1 | -1) => {
    const from = focusedRow() ?? at.current;
    const to = from === null ? (by > 0 ? 0 : count - 1) : Math.min(Math.max(from + by, 0), count - 1);
    if (count === 0) return;
    at.current = to;
    focusRow(to);
  };
  useHotkey("j", () => step(1));
  useHotkey("k", () => step(-1));
  useHotkey("x", () => {
    const row = focusedRow() ?? at.current;
    if (row !== null && row < count) choose(row);
  });
}
