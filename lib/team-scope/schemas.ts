import { z } from "zod";
import { isTimeZone } from "#lib/format/is-time-zone.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";
import { defaultPeriod, periods } from "./choices.ts";

const gongId = z.string().regex(/^\d{1,20}$/, "must be a Gong id: digits only");
const plainDate = z.iso
  .date("must be a date like 2026-03-31")
  .refine((day) => day >= "1900-01-01" && day < "2200-01-01", "must be a day between 1900 and 2199");

/**
 * Whose figures, of when: the filters that all manager screens share, as they stand in the URL. Extend it with a
 * screen's own. `from` and `to` belong to the period "custom"; they are days in `zone`, both included.
 */
export const TeamScopeQuery = z.object({
  /** A Gong user: that manager and everybody below. */
  team: gongId.optional(),
  workspace: gongId.optional(),
  period: z.enum(periods).default(defaultPeriod),
  from: plainDate.optional(),
  to: plainDate.optional(),
  zone: z.string().max(64).default("UTC").refine(isTimeZone, "must be a time zone like Europe/Berlin"),
});
export type TeamScopeQuery = z.infer<typeof TeamScopeQuery>;
export type TeamScopeFilter = z.input<typeof TeamScopeQuery>;

/** Plain dates, both included. */
export interface DayRange {
  from: string;
  to: string;
}

/** A stretch of time, closed-open. */
export interface TimeRange {
  from: Date;
  to: Date;
}

/**
 * What a figure counts. `users` and `showPrivate` are the viewer's sight cut to the chosen team: pass the scope
 * wherever a {@link CallVisibility} is asked for.
 */
export interface TeamScope extends CallVisibility {
  workspaceGongId: string | null;
  zone: string;
  /** Days of the viewer's zone; `range` is exactly these. */
  days: DayRange;
  previousDays: DayRange;
  range: TimeRange;
  /** What the range is held against: as long, or as far into the period before. */
  previousRange: TimeRange;
  /** Gong's own statistics: the same dates as days of the company's zone, both included. */
  companyDays: DayRange;
  previousCompanyDays: DayRange;
  /** The day of the oldest call in the mirror (UTC): nothing is known of what was before. Null while there is none. */
  copiedFrom: Date | null;
  /** As in "Europe/Berlin"; null until Gong has named it. */
  companyZone: string | null;
}

export interface TeamOption {
  id: string;
  name: string;
  /** People in the team, the manager among them. */
  size: number;
  isOwn: boolean;
}

export interface ScopeOptions {
  teams: TeamOption[];
  workspaces: { id: string; name: string }[];
  /** Whom the viewer sees when no team is chosen. */
  sight: "everyone" | "team" | "own";
}

/** What a page opens with: its scope, and what the bar offers. */
export interface PageScope {
  filter: TeamScopeQuery;
  options: ScopeOptions;
  /** Where the choice is kept; each person has a place of his own in each tenant. */
  rememberAs: string;
}
