/** A stretch of time, closed-open. */
export interface TimeRange {
  from: Date;
  to: Date;
}

/** A range cut where roll-ups can answer: whole UTC days, and what is left of the days at its ends. */
export interface CutRange {
  /** Starts of the first day and of the day after the last; null where no whole day lies in the range. */
  days: TimeRange | null;
  /** At most two; none is a whole day or longer unless the range is. */
  edges: TimeRange[];
}

const dayMs = 86_400_000;

/** Cuts a range, which may begin and end in any time zone. Pure; no instant is lost or doubled. */
export function cutAtUtcDays({ from, to }: TimeRange): CutRange {
  const firstDay = new Date(Math.ceil(from.getTime() / dayMs) * dayMs);
  const afterLast = new Date(Math.floor(to.getTime() / dayMs) * dayMs);
  const isNotEmpty = (range: TimeRange) => range.from < range.to;
  if (firstDay >= afterLast) return { days: null, edges: [{ from, to }].filter(isNotEmpty) };
  const edges = [
    { from, to: firstDay },
    { from: afterLast, to },
  ];
  return { days: { from: firstDay, to: afterLast }, edges: edges.filter(isNotEmpty) };
}
