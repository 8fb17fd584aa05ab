import type { SqlType } from "../lists/mirror-table.ts";
import { asCount, asList, type JsonObject } from "../mappers/read-json.ts";

/** What Gong counts of a person's doings, by its own names; the same in all three forms of the statistics. */
export const activityCounters = [
  "callsAsHost",
  "callsAttended",
  "callsGaveFeedback",
  "callsRequestedFeedback",
  "callsReceivedFeedback",
  "ownCallsListenedTo",
  "othersCallsListenedTo",
  "callsSharedInternally",
  "callsSharedExternally",
  "callsScorecardsFilled",
  "callsScorecardsReceived",
  "callsCommentsGiven",
  "callsCommentsReceived",
  "callsMarkedAsFeedbackGiven",
  "callsMarkedAsFeedbackReceived",
] as const;

export type ActivityCounts = Record<(typeof activityCounters)[number], number>;

export const countColumns = Object.fromEntries(
  activityCounters.map((counter): [string, SqlType] => [counter, "int"]),
) as Record<keyof ActivityCounts, SqlType>;

/** The counts of an entry, whether it lists calls or numbers; null where all are zero. */
export function readCounts(entry: JsonObject): ActivityCounts | null {
  const counts = Object.fromEntries(
    activityCounters.map((counter) => {
      const value = entry[counter];
      return [counter, Array.isArray(value) ? new Set(asList(value)).size : (asCount(value) ?? 0)];
    }),
  ) as ActivityCounts;
  return Object.values(counts).some((count) => count > 0) ? counts : null;
}
