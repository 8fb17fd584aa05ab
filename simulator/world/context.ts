import type { Calendar } from "./calendar.ts";
import type { Lanes } from "./lanes.ts";
import type { CompanyProfile } from "./profiles/profile.ts";
import type { Scorecard } from "./scorecards/scorecards.ts";
import type { Seat } from "./seats.ts";
import type { TrackerDefinition, Workspace } from "./types.ts";
import type { WorldUser } from "./users.ts";
import type { ZoneOffset } from "./zone.ts";

/** Everything the functions that make a call need; the same for all calls of a company. */
export interface WorldContext {
  profile: CompanyProfile;
  seed: number;
  offsetAt: ZoneOffset;
  calendar: Calendar;
  lanes: Lanes;
  seats: readonly Seat[];
  users: readonly WorldUser[];
  workspaces: readonly Workspace[];
  trackers: readonly TrackerDefinition[];
  scorecards: readonly Scorecard[];
}
