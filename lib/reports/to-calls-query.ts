import type { CallsQuery } from "#lib/calls/schemas.ts";
import { periodDays, todayIn } from "#lib/team-scope/period-days.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";
import type { ConversationsReportQuery } from "./schemas.ts";

/** The conversations that a period means at a moment. Pure. */
export function toCallsQuery(
  { period, from, to, team, workspace, ...query }: ConversationsReportQuery,
  nowMs: number,
): CallsQuery & DayRange {
  return {
    ...query,
    ...(team !== undefined && { team: [team] }),
    ...(workspace !== undefined && { workspace: [workspace] }),
    ...periodDays({ period, from, to }, todayIn(query.zone, nowMs)),
  };
}
