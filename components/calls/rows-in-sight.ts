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
const around = 8;

/** The rows of one height to draw; whether there are so many is for the caller to look at. */
export function rowsInSight({ offset, windowHeight, rowHeight }: Sight): RowRange {
  const first = Math.floor(offset / rowHeight);
  const last = Math.floor((offset + windowHeight) / rowHeight);
  return { first: Math.max(0, first - around), last: Math.max(0, last + around) };
}
