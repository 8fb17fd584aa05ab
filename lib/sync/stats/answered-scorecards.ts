import { refreshScorecardRollUps } from "../derived/refresh-scorecard-rollups.ts";
import { askPage } from "../lists/ask-list.ts";
import type { ListStream, PlannedPart } from "../lists/list-stream.ts";
import { mirrorPart } from "../lists/mirror-part.ts";
import { idUnder } from "../lists/read-fields.ts";
import { replaceChildren } from "../lists/write-rows.ts";
import type { GongSource } from "../run/gong-source.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { addDays, settledAtMs, weeksIn } from "./company-days.ts";
import { allowed, readStatsSpan } from "./company-zone.ts";
import {
  answeredTable,
  answerTable,
  type MappedAnswered,
  mapAnsweredScorecard,
  type ReviewDays,
} from "./map-answered-scorecard.ts";

/** Reviews of some days; `isOpen` asks for all up to now, because Gong knows today better than we do. */
function reviewsPart(gong: GongSource, days: ReviewDays & { isOpen: boolean; keepFromMs: number | null }) {
  const isKept = ({ fields: { callStartedAt } }: MappedAnswered) =>
    days.keepFromMs === null || callStartedAt === null || Date.parse(callStartedAt) >= days.keepFromMs;
  return mirrorPart({
    table: answeredTable,
    extent: [
      { column: "reviewedOn", is: ">=", value: days.first },
      { column: "reviewedOn", is: "<", value: addDays(days.last, 1) },
    ],
    idOf: idUnder("answeredScorecardId"),
    map: (record): MappedAnswered[] => [mapAnsweredScorecard(record, days)].filter(isKept),
    request: (cursor, options) =>
      askPage(
        gong.stats.listAnsweredScorecards(
          {
            cursor,
            filter: {
              reviewFromDate: days.first,
              ...(days.isOpen ? {} : { reviewToDate: addDays(days.last, 1) }),
              reviewMethod: "BOTH",
            },
          },
          options,
        ),
      ),
    afterSave: (context, rows, written) => {
      const isWritten = new Set(written);
      const changed = rows.filter(({ fields }) => isWritten.has(fields.gongId));
      return replaceChildren(
        context,
        answerTable,
        { column: "answeredGongId", ids: written },
        changed.flatMap(({ answers }) => answers),
      );
    },
    afterPage: ({ tx, tenantId }, changed) => refreshScorecardRollUps(tx, tenantId, changed),
  });
}

/**
 * Scorecards that people and Gong's AI filled in, by the day of the review, because reviews come long after their calls.
 * The last three days are read every three hours, each week again a few times for edits and deletions.
 */
export const answeredScorecardsStream: ListStream = {
  requestsPerDay: 200,
  plan: async (tx, at) => {
    const span = await readStatsSpan(tx, at);
    const { today, timeZone } = span;
    const keepFromMs = span.isCut ? Date.parse(`${span.from}T00:00:00Z`) : null;
    const tomorrow = addDays(today, 1);
    const recent: PlannedPart = {
      name: "recent",
      everyMs: 3 * hourMs,
      list: (gong) =>
        reviewsPart(gong, { first: addDays(today, -2), last: tomorrow, timeZone, isOpen: true, keepFromMs }),
    };
    const weeks = allowed(weeksIn(span), span).map(
      (week): PlannedPart => ({
        name: `week:${week.from}`,
        everyMs: 4 * dayMs,
        settledAtMs: settledAtMs(week, 21),
        list: (gong) =>
          reviewsPart(gong, {
            first: week.from,
            last: week.to <= today ? addDays(week.to, -1) : tomorrow,
            timeZone,
            isOpen: week.to > today,
            keepFromMs,
          }),
      }),
    );
    return [recent, ...weeks];
  },
};
