/** A stretch of time, closed-open. */
export interface TimeRange {
  from: Date;
  to: Date;
}

/** What a range has of a UTC day beyond the days that are counted whole, or what those have too much. */
export interface DayPiece extends TimeRange {
  /** 1 where it is missing in the days, -1 where it is too much. */
  sign: 1 | -1;
  /** The rest of its day: where the piece is too much, what the range has of it. */
  rest: TimeRange;
}

/** A range as days of the roll-ups, and at most two pieces of days: halves at most, unless it lies within one. */
export interface CutRange {
  /** Starts of the first day that is counted and of the day after the last; equal where none is. */
  days: TimeRange;
  /** Those of the days that lie in the range whole. */
  whole: TimeRange;
  pieces: DayPiece[];
}

const dayMs = 86_400_000;
const isNotEmpty = ({ from, to }: TimeRange) => from < to;

/**
 * Cuts a range, which may begin and end in any time zone, where roll-ups can answer: counted are the days, with the
 * pieces added or taken away. Of a day that the range cuts, the smaller part is read: at night, where most zones cut
 * theirs, there are few calls. Pure; no instant is lost or doubled.
 */
export function cutAtUtcDays({ from, to }: TimeRange): CutRange {
  const dayOf = (at: Date) => Math.floor(at.getTime() / dayMs) * dayMs;
  const [firstDay, lastDay] = [dayOf(from), dayOf(to)];
  const none = { from: new Date(firstDay), to: new Date(firstDay) };
  if (firstDay >= lastDay) {
    const piece: DayPiece = { from, to, sign: 1, rest: none };
    return { days: none, whole: none, pieces: [piece].filter(isNotEmpty) };
  }
  const takesFirst = from.getTime() - firstDay <= dayMs / 2;
  const takesLast = to.getTime() - lastDay > dayMs / 2;
  const at = (ms: number) => new Date(ms);
  const start: DayPiece = takesFirst
    ? { from: at(firstDay), to: from, sign: -1, rest: { from, to: at(firstDay + dayMs) } }
    : { from, to: at(firstDay + dayMs), sign: 1, rest: { from: at(firstDay), to: from } };
  const end: DayPiece = takesLast
    ? { from: to, to: at(lastDay + dayMs), sign: -1, rest: { from: at(lastDay), to } }
    : { from: at(lastDay), to, sign: 1, rest: { from: to, to: at(lastDay + dayMs) } };
  const isWhole = from.getTime() === firstDay;
  return {
    days: {
      from: at(takesFirst ? firstDay : firstDay + dayMs),
      to: at(takesLast ? lastDay + dayMs : lastDay),
    },
    whole: { from: at(isWhole ? firstDay : firstDay + dayMs), to: at(lastDay) },
    pieces: [start, end].filter(isNotEmpty),
  };
}

/** Whole days as weeks of the roll-ups (Mondays to Mondays, UTC), and the days before and after them. Pure. */
export function cutAtWeeks({ from, to }: TimeRange): { weeks: TimeRange; days: TimeRange[] } {
  // The epoch was a Thursday.
  const sinceMonday = (at: Date) => (at.getTime() + 3 * dayMs) % (7 * dayMs);
  const first = new Date(from.getTime() + ((7 * dayMs - sinceMonday(from)) % (7 * dayMs)));
  const last = new Date(to.getTime() - sinceMonday(to));
  if (first >= last) return { weeks: { from, to: from }, days: [{ from, to }].filter(isNotEmpty) };
  return {
    weeks: { from: first, to: last },
    days: [
      { from, to: first },
      { from: last, to },
    ].filter(isNotEmpty),
  };
}
