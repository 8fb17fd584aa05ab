/** Closed at the start, open at the end; epoch milliseconds. */
export interface Span {
  fromMs: number;
  toMs: number;
}

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/**
 * So many calls make a window. Each window's last page is half empty on average, so 60 pages keep the waste near one
 * request in a hundred and twenty; more would cost more when a window has to be read again.
 */
export const callsPerWindow = 6_000;

/**
 * Cuts a span of about `callsPerDay` into windows, newest first: the last day alone, where calls still come and make a
 * window start again, then as long as their calls fill its pages. They tile the span.
 */
export function planWindows({ fromMs, toMs }: Span, callsPerDay: number): Span[] {
  const full = Math.max((callsPerWindow / Math.max(callsPerDay, 1)) * dayMs, hourMs);
  const windows: Span[] = [];
  let end = toMs;
  for (let length = dayMs; end > fromMs; length = Math.ceil(full / 1000) * 1000) {
    const start = end - fromMs < 1.5 * length ? fromMs : end - length;
    windows.push({ fromMs: start, toMs: end });
    end = start;
  }
  return windows;
}

/** What of spans lies at or after a moment (epoch milliseconds); all of them without one. */
export function spansSince(spans: readonly Span[], fromMs: number | null): Span[] {
  if (fromMs === null) return [...spans];
  return spans
    .filter(({ toMs }) => toMs > fromMs)
    .map((span) => ({ fromMs: Math.max(span.fromMs, fromMs), toMs: span.toMs }));
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
