export interface Sight {
  /** How far the first row's top lies above the window's, in pixels. */
  offset: number;
  windowHeight: number;
  rowHeight: number;
}

export interface RowRange {
  first: number;
  last: number;
}

/** Drawn beyond the window's edges, so that a row stands there when it comes into sight. */
const around = 10;
/** With fewer beyond an edge more are drawn, some at once: to draw anything takes longer than a row does. */
const fewAround = 3;
/** A step adds no more than so many: a slow processor takes most of a frame for them. */
const mostAdded = 6;
const mostDrawn = 60;

const lengthOf = ({ first, last }: RowRange) => last - first + 1;

/** The rows of one height that stand in the window; whether there are so many is for the caller to look at. */
export function rowsInSight({ offset, windowHeight, rowHeight }: Sight): RowRange {
  const first = Math.floor(offset / rowHeight);
  const last = Math.floor((offset + windowHeight) / rowHeight);
  return { first: Math.max(0, first), last: Math.max(0, last) };
}

const widened = ({ first, last }: RowRange, rows: number) => ({
  first: Math.max(0, first - rows),
  last: last + rows,
});

/** The next step from the rows that are drawn to those in sight and a few around them, few rows at a time. */
export function drawTowards(drawn: RowRange, sight: RowRange): RowRange {
  const room = Math.max(0, Math.min(around, Math.floor((mostDrawn - lengthOf(sight)) / 2)));
  const needed = widened(sight, Math.min(fewAround, room));
  const isEnough = drawn.first <= needed.first && drawn.last >= needed.last;
  if (isEnough && lengthOf(drawn) <= mostDrawn) return drawn;
  const wanted = widened(sight, room);
  const kept = { first: Math.max(drawn.first, wanted.first), last: Math.min(drawn.last, wanted.last) };
  const from = lengthOf(kept) > 0 ? kept : { first: sight.first, last: sight.first - 1 };
  const last = Math.min(wanted.last, from.last + mostAdded);
  const first = Math.max(wanted.first, from.first - (mostAdded - (last - from.last)));
  return { first, last };
}
