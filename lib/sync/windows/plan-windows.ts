/** Closed at the start, open at the end; epoch milliseconds. */
export interface Span {
  fromMs: number;
  toMs: number;
}

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
const largestDays = 32;

/**
 * Cuts a span into windows, newest first: the last day alone so that something shows at once, then each
 * twice as long as the one before, because every window costs a request of its own. They tile the span.
 */
export function planWindows({ fromMs, toMs }: Span): Span[] {
  const windows: Span[] = [];
  let end = toMs;
  for (let days = 1; end > fromMs; days = Math.min(days * 2, largestDays)) {
    const start = Math.max(end - days * dayMs, fromMs);
    windows.push({ fromMs: start, toMs: end });
    end = start;
  }
  return windows;
}

/** Both halves of a window that is too long to be read within a cursor's life, newest first. */
export function splitWindow({ fromMs, toMs }: Span): Span[] {
  const middle = Math.floor((fromMs + toMs) / 2 / 1000) * 1000;
  if (middle <= fromMs || middle >= toMs) return [{ fromMs, toMs }];
  return [
    { fromMs: middle, toMs },
    { fromMs, toMs: middle },
  ];
}
