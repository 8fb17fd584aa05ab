import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type RowRange, rowsInSight } from "./rows-in-sight.ts";

/** What is drawn before the browser has measured anything, and by the server. */
const assumed = { offset: 0, windowHeight: 720, rowHeight: 37 };
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

interface Drawn extends RowRange {
  rowHeight: number;
}

const isSame = (one: Drawn, other: Drawn) =>
  one.first === other.first && one.last === other.last && one.rowHeight === other.rowHeight;

/** Which rows of a long table are drawn: those in the window and a few around it. Rows are of one height. */
export function useCallWindow(count: number, look: string): CallWindow {
  const body = useRef<HTMLTableSectionElement>(null);
  const wanted = useRef<number | null>(null);
  const place = useRef({ top: 0, rowHeight: assumed.rowHeight });
  const [drawn, setDrawn] = useState<Drawn>(() => ({
    ...rowsInSight(assumed),
    rowHeight: assumed.rowHeight,
  }));

  const linkOf = (index: number) =>
    body.current?.querySelector<HTMLElement>(`tr[data-index="${index}"] [data-row-link]`);

  const redraw = useCallback(() => {
    const { top, rowHeight } = place.current;
    const sight = rowsInSight({ offset: window.scrollY - top, windowHeight: window.innerHeight, rowHeight });
    const next = { ...sight, rowHeight };
    setDrawn((before) => (isSame(before, next) ? before : next));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another look of the rows is another height
  useEffect(() => {
    const measure = () => {
      const section = body.current;
      const row = section?.querySelector<HTMLElement>("tr[data-index]");
      if (!section || !row) return;
      place.current = {
        top: Math.round(section.getBoundingClientRect().top + window.scrollY),
        rowHeight: row.getBoundingClientRect().height || assumed.rowHeight,
      };
      redraw();
    };
    measure();
    // The page grows and shrinks with what stands above the table, and turns to cards when it is narrow.
    const watch = new ResizeObserver(measure);
    watch.observe(document.documentElement);
    window.addEventListener("scroll", redraw, { passive: true });
    return () => {
      watch.disconnect();
      window.removeEventListener("scroll", redraw);
    };
  }, [look, redraw]);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const link = linkOf(wanted.current);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });

  const last = Math.min(drawn.last, count - 1);
  const first = Math.min(drawn.first, Math.max(0, last));
  return {
    body,
    first,
    last,
    before: first * drawn.rowHeight,
    after: (count - 1 - last) * drawn.rowHeight,
    focusRow: (index) => {
      scrollToRow(place.current.top + index * place.current.rowHeight, place.current.rowHeight);
      const link = linkOf(index);
      link?.focus({ preventScroll: true });
      wanted.current = link ? null : index;
    },
  };
}

/** Scrolls no further than the row needs to be seen whole. */
function scrollToRow(top: number, height: number): void {
  const above = top - covered.top;
  const below = top + height + covered.bottom - window.innerHeight;
  if (window.scrollY > above) window.scrollTo({ top: above });
  else if (window.scrollY < below) window.scrollTo({ top: below });
}
