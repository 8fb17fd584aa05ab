import type { CallsQuery } from "#lib/calls/schemas.ts";
import { periodDays, todayIn } from "#lib/team-scope/period-days.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";
import type { ConversationsReportQuery } from "./schemas.ts";

/** The conversations that a period means at a moment. Pure. */
export function toCallsQuery(
  { period, ...query }: ConversationsReportQuery,
  nowMs: number,
): CallsQuery & DayRange {
  return { ...query, ...periodDays({ ...query, period }, todayIn(query.zone, nowMs)) };
}
