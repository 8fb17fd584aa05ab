import { z } from "zod";

/** "2026-09", a calendar month in UTC. */
export const MonthName = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "Name a month like 2026-09.");

/**
 * `complete`: Gong's total and the mirror agree. `gap`: they do not, see `note`. `unchecked`: copied, not compared
 * yet. `reading`: being copied or compared right now. `beyond`: before the copied range.
 */
export const monthStates = ["complete", "gap", "unchecked", "reading", "beyond"] as const;
export type MonthState = (typeof monthStates)[number];

/** One calendar month (UTC) as Gong counts it and as the mirror holds it. Times are ISO text in UTC. */
export interface MonthGap {
  month: string;
  /** The part of the month that the figures are about: where the copied range begins or ends in it, less than all. */
  from: string;
  to: string;
  isWhole: boolean;
  state: MonthState;
  /** Gong's own `totalRecords` at the last check; null before the first. */
  gongTotal: number | null;
  /** Calls in the mirror at the same moment, those that are marked as removed not counted; now, before the first check. */
  held: number;
  /** `gongTotal - held`: above zero, calls are missing; below zero, the mirror holds calls that Gong does not list. */
  difference: number | null;
  /** Calls that the last check found missing and copied. */
  found: number;
  /** Calls that the last check found to be gone from Gong. */
  removed: number;
  /** Calls of the month that are in quarantine: Gong lists them, nobody can read them. */
  unreadable: number;
  checkedAt: string | null;
  /** When every id was compared, not the totals alone. */
  idsReadAt: string | null;
  nextCheckAt: string | null;
  /** True while a check that somebody asked for has not begun. */
  isRequested: boolean;
  /** Why the month is not complete, as a sentence. */
  note: string | null;
  /** True when so many calls have gone from Gong that their removal waits for somebody's word. */
  isHeldBack: boolean;
}

/** The proof, month by month, that the mirror holds what Gong lists. */
export interface GapReport {
  /** Months begin and end in this zone. */
  zone: "UTC";
  /** The range of call starts that is copied; null before the first copy. */
  copiedFrom: string | null;
  copiedTo: string | null;
  /** Newest first: the months of the copied range, then those before it that somebody has asked about. */
  months: MonthGap[];
  complete: number;
  gaps: number;
  /** Neither compared yet nor known to differ. */
  open: number;
}
