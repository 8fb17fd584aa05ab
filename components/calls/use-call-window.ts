import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/** What is drawn before the browser has measured anything, and by the server. */
const assumed = { rowHeight: 37, window: { width: 1280, height: 720 } };
/** The page's header and the table's, behind which a row must not hide; and the bar at the foot of a phone. */
const covered = { top: 88, bottom: 64 };

export interface CallWindow {
  body: RefObject<HTMLTableSectionElement | null>;
  /** Rows to draw, and the height of those above and below. */
  first: number;
  last: number;
  before: number;
  after: number;
  /** Puts the focus on the link of a row, scrolling to it where needed. */
  focusRow: (index: number) => void;
}

/** Which rows of a long table are drawn: those in the window and a few around it. Rows are of one height. */
export function useCallWindow(count: number, look: string): CallWindow {
  const body = useRef<HTMLTableSectionElement>(null);
  const wanted = useRef<number | null>(null);
  const [place, setPlace] = useState({ top: 0, rowHeight: assumed.rowHeight });
  const rows = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    estimateSize: () => place.rowHeight,
    scrollMargin: place.top,
    overscan: 8,
    initialRect: assumed.window,
    initialOffset: 0,
    scrollPaddingStart: covered.top,
    scrollPaddingEnd: covered.bottom,
    useFlushSync: false,
  });

  const linkOf = (index: number) =>
    body.current?.querySelector<HTMLElement>(`tr[data-index="${index}"] [data-row-link]`);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another look of the rows is another height
  useEffect(() => {
    const measure = () => {
      const section = body.current;
      const row = section?.querySelector<HTMLElement>("tr[data-index]");
      if (!section || !row) return;
      const top = Math.round(section.getBoundingClientRect().top + window.scrollY);
      const rowHeight = row.getBoundingClientRect().height || assumed.rowHeight;
      setPlace((known) => (known.top === top && known.rowHeight === rowHeight ? known : { top, rowHeight }));
    };
    measure();
    // The page grows and shrinks with what stands above the table, and turns to cards when it is narrow.
    const watch = new ResizeObserver(measure);
    watch.observe(document.documentElement);
    return () => watch.disconnect();
  }, [look]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are remembered until told otherwise
  useLayoutEffect(() => rows.measure(), [place.rowHeight]);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const link = linkOf(wanted.current);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });

  const items = rows.getVirtualItems();
  const [first, last] = [items.at(0), items.at(-1)];
  return {
    body,
    first: first?.index ?? 0,
    last: last?.index ?? -1,
    before: first ? first.start - place.top : 0,
    after: last ? rows.getTotalSize() - (last.end - place.top) : 0,
    focusRow: (index) => {
      rows.scrollToIndex(index, { align: "auto" });
      const link = linkOf(index);
      link?.focus({ preventScroll: true });
      wanted.current = link ? null : index;
    },
  };
}
