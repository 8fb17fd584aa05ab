import type { Scope } from "#components/scope-bar/scope-provider.tsx";
import type { Pace } from "#lib/activity/choices.ts";
import { mostFilterValues } from "#lib/calls/choices.ts";
import type { Metric } from "#lib/interaction/choices.ts";
import type { TeamPoint } from "#lib/interaction/schemas.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";

export interface TeamCell {
  metric: Metric;
  pace: Pace;
  team: string;
  span: DayRange;
  point: Pick<TeamPoint, "hosts">;
}

/** Where a team's figure leads, and what is to be seen there: the calls behind it as far as the list can be narrowed to them. */
export function teamCalls(
  { callsHref }: Pick<Scope, "callsHref">,
  { metric, pace, team, span: { from, to }, point: { hosts } }: TeamCell,
): { href: string; shows: string } {
  if (metric === "talkRatio") {
    return {
      href: callsHref({ team, from, to, talk: "customers" }),
      shows: `Calls with customers on which somebody of the team was in that ${pace}`,
    };
  }
  if (hosts.length > 0 && hosts.length <= mostFilterValues) {
    return {
      href: callsHref({ host: hosts, team: null, workspace: null, from, to }),
      shows: `The calls that the team’s people hosted in that ${pace}`,
    };
  }
  return {
    href: callsHref({ team, workspace: null, from, to }),
    shows: `All calls on which somebody of the team was in that ${pace}: Gong’s figure is of those that they hosted`,
  };
}
