export interface StripRange {
  from: number;
  to: number;
}

/** The ends of a strip: all values, the average and the range, with a little room. */
export function stripEnds(values: readonly number[], range: StripRange | null): StripRange {
  const all = [...values, ...(range ? [range.from, range.to] : [])];
  if (all.length === 0) return { from: 0, to: 1 };
  const low = Math.min(...all);
  const high = Math.max(...all);
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return { from: low >= 0 ? Math.max(0, low - room) : low - room, to: high + room };
}

/** Where a value stands between the ends, from 0 to 1. */
export function stripShare(value: number, { from, to }: StripRange): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from || 1)));
}

/** The row of each dot, so that no two of one row are nearer than `gap` (as shares of the strip); the lowest free one. */
export function stackDots(shares: readonly number[], gap: number): number[] {
  const order = shares
    .map((share, index) => ({ share, index }))
    .sort((one, other) => one.share - other.share);
  const lastOfRow: number[] = [];
  const rows = shares.map(() => 0);
  for (const { share, index } of order) {
    const free = lastOfRow.findIndex((last) => share - last >= gap);
    const row = free === -1 ? lastOfRow.length : free;
    lastOfRow[row] = share;
    rows[index] = row;
  }
  return rows;
}
