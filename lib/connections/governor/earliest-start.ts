/** True when, with `start` among `starts`, no window of `windowMs` that holds it has more than `limit` starts. */
function fits(starts: readonly number[], start: number, limit: number, windowMs: number): boolean {
  const all = [...starts, start].sort((one, other) => one - other);
  const at = all.indexOf(start);
  for (let first = Math.max(0, at - limit); first <= at; first += 1) {
    const from = all[first];
    const overflow = all[first + limit];
    if (from !== undefined && overflow !== undefined && overflow - from < windowMs) return false;
  }
  return true;
}

/**
 * The first moment, not before `from`, at which one more request may start so that no window of `windowMs` holds
 * more than `limit` of them. `starts` may lie in the future: gaps between them are used.
 */
export function earliestStart(
  starts: readonly number[],
  from: number,
  limit: number,
  windowMs: number,
): number {
  const ends = starts.map((start) => start + windowMs).filter((end) => end > from);
  const candidates = [from, ...ends].sort((one, other) => one - other);
  const found = candidates.find((candidate) => fits(starts, candidate, limit, windowMs));
  return found ?? from;
}
