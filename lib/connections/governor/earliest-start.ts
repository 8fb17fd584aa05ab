/** A request that was or will be sent at `from` and reaches Gong by `to`. */
export type Start = [from: number, to: number];

export interface RateWindow {
  limit: number;
  windowMs: number;
  /** How long the new request may be on its way. */
  transitMs: number;
}

/**
 * True when, with a request sent at `at`, no window can see more than `limit` arrivals, wherever in their ranges they
 * fall. Arrivals can share a window when the last sending among them lies within it of the first "by".
 */
function fits(starts: readonly Start[], at: number, { limit, windowMs, transitMs }: RateWindow): boolean {
  const added: Start = [at, at + transitMs];
  const all = [...starts, added];
  return all.every(([, firstBy]) => {
    const together = all.filter(([from, to]) => to >= firstBy && from < firstBy + windowMs);
    return together.length <= limit || !together.includes(added);
  });
}

/**
 * The first moment, not before `from`, at which one more request may be sent so that no window of `windowMs` sees more
 * than `limit` arrive. `starts` may lie in the future: gaps between them are used.
 */
export function earliestStart(starts: readonly Start[], from: number, window: RateWindow): number {
  const ends = starts.map(([, to]) => to + window.windowMs).filter((end) => end > from);
  const candidates = [from, ...ends].sort((one, other) => one - other);
  return candidates.find((candidate) => fits(starts, candidate, window)) ?? from;
}
