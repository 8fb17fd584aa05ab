import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { drawTowards, type RowRange, rowsInSight } from "./rows-in-sight.ts";

/** What is drawn before the browser has measured anything, and by the server. */
const assumed = { offset: 0, windowHeight: 800, rowHeight: 37 };
/** The page's header and the table's, behind which a row must not hide; and the bar at the foot of a phone. */
const covered = { top: 88, bottom: 64 };
/** From here on a row shows its columns; below, it is a card. As the styles have it. */
const hasRoomForColumns = "(min-width: 40rem)";
/** Who scrolls on within this time is still on the way. */
const restMs = 150;

export const firstDrawn = rowsInSight(assumed);

export interface CallWindow {
  body: RefObject<HTMLTableSectionElement | null>;
  /** Rows to draw, and the height of those above and below. */
  first: number;
  last: number;
  before: number;
  after: number;
  rowHeight: number;
  /** Whether rows are cards; null until the browser has said so. */
  isCards: boolean | null;
  /** Puts the focus on the link of a row, scrolling to it where needed. */
  focusRow: (index: number) => void;
}

interface Drawn extends RowRange {
  rowHeight: number;
  isCards: boolean | null;
}

const isSame = (one: Drawn, other: Drawn) =>
  one.first === other.first &&
  one.last === other.last &&
  one.rowHeight === other.rowHeight &&
  one.isCards === other.isCards;

export interface CallWindowOptions {
  count: number;
  /** Another look of the rows is another height. */
  look: string;
  /** Hears which row is the last in sight, drawn or not. */
  onSight: (last: number) => void;
}

/**
 * Which rows of a long table are drawn: those in the window and a few around it, all of one height. Few are added a
 * frame, and none while the list passes too fast for anybody to read.
 */
export function useCallWindow({ count, look, onSight }: CallWindowOptions): CallWindow {
  const body = useRef<HTMLTableSectionElement>(null);
  const wanted = useRef<number | null>(null);
  const place = useRef({ top: 0, rowHeight: assumed.rowHeight, isCards: null as boolean | null });
  const sight = useRef(firstDrawn);
  const moved = useRef({ y: 0, at: 0 });
  const frame = useRef(0);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [drawn, setDrawn] = useState<Drawn>({ ...firstDrawn, rowHeight: assumed.rowHeight, isCards: null });

  const heard = useRef(onSight);
  useEffect(() => {
    heard.current = onSight;
    onSight(sight.current.last);
  });

  const linkOf = (index: number) =>
    body.current?.querySelector<HTMLElement>(`tr[data-index="${index}"] [data-row-link]`);

  const redraw = useCallback(() => {
    frame.current = 0;
    clearTimeout(rest.current);
    const { scrollY, innerHeight } = window;
    const { top, rowHeight, isCards } = place.current;
    sight.current = rowsInSight({ offset: scrollY - top, windowHeight: innerHeight, rowHeight });
    heard.current(sight.current.last);
    const now = performance.now();
    const isOnTheWay = now - moved.current.at < restMs;
    const isFar = Math.abs(scrollY - moved.current.y) > innerHeight / 2;
    if (scrollY !== moved.current.y) moved.current = { y: scrollY, at: now };
    if (isFar && isOnTheWay) {
      rest.current = setTimeout(redraw, restMs);
      return;
    }
    setDrawn((before) => {
      const next = { ...drawTowards(before, sight.current), rowHeight, isCards };
      return isSame(before, next) ? before : next;
    });
  }, []);
  const askToRedraw = useCallback(() => {
    frame.current ||= requestAnimationFrame(redraw);
  }, [redraw]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn is a step on the way to what is in sight
  useEffect(askToRedraw, [drawn, askToRedraw]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another look of the rows is another height
  useEffect(() => {
    const measure = () => {
      const section = body.current;
      const row = section?.querySelector<HTMLElement>("tr[data-index]");
      if (!section || !row) return;
      place.current = {
        top: Math.round(section.getBoundingClientRect().top + window.scrollY),
        rowHeight: row.getBoundingClientRect().height || assumed.rowHeight,
        isCards: !window.matchMedia(hasRoomForColumns).matches,
      };
      askToRedraw();
    };
    measure();
    // The page grows and shrinks with what stands above the table, and turns to cards when it is narrow.
    const watch = new ResizeObserver(measure);
    watch.observe(document.documentElement);
    window.addEventListener("scroll", askToRedraw, { passive: true });
    return () => {
      watch.disconnect();
      window.removeEventListener("scroll", askToRedraw);
      cancelAnimationFrame(frame.current);
      frame.current = 0;
      clearTimeout(rest.current);
    };
  }, [look, askToRedraw]);

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
    rowHeight: drawn.rowHeight,
    isCards: drawn.isCards,
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
