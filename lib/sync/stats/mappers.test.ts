import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnreadableRecord } from "../mappers/unreadable-record.ts";
import { junk, partly } from "../testing/junk.ts";
import { mapActivityDays } from "./activity.ts";
import { activityCounters } from "./activity-counts.ts";
import { mapActivityPeriods } from "./activity-totals.ts";
import { mapCoaching } from "./coaching.ts";
import { mapInteraction } from "./interaction.ts";
import { mapAnsweredScorecard } from "./map-answered-scorecard.ts";

const span = { from: "2026-09-07", to: "2026-09-14" };
const days = { first: "2026-09-07", last: "2026-09-13", timeZone: "America/New_York" };
const place = { managerGongId: "1", workspaceGongId: "2", fromDay: "2026-09-01" };
const id = fc.constantFrom("123456789012345678", 42);
const dayText = fc.constantFrom("2026-09-07T00:00:00-04:00", "2026-09-30", "");

describe("mappers of statistics", () => {
  it("never fail on junk but by naming the record unreadable, and keep to the span asked for", () => {
    const counts = Object.fromEntries(activityCounters.map((counter) => [counter, junk]));
    const records: [fc.Arbitrary<unknown>, (input: unknown) => string[]][] = [
      [
        partly({ userId: id, userDailyActivityStats: fc.array(partly({ ...counts, fromDate: dayText })) }),
        (input) => mapActivityDays(input, span).map(({ fields }) => fields.day),
      ],
      [
        partly({
          userId: id,
          userAggregateActivity: fc.array(partly({ ...counts, fromDate: dayText, toDate: dayText })),
        }),
        (input) => mapActivityPeriods(input, "week", span).map(({ fields }) => fields.fromDay),
      ],
      [
        partly({ userId: id, personInteractionStats: fc.array(partly({ name: junk, value: junk })) }),
        (input) => [mapInteraction(input, { ...span, period: "week" }).fields.fromDay],
      ],
      [
        partly({
          answeredScorecardId: id,
          reviewTime: junk,
          answers: fc.array(partly({ questionId: id, score: junk })),
        }),
        (input) => [mapAnsweredScorecard(input, days).fields.reviewedOn],
      ],
      [
        partly({ report: partly({ id }), metrics: junk }),
        (input) => mapCoaching(input, place).map(() => span.from),
      ],
    ];
    for (const [record, map] of records) {
      fc.assert(
        fc.property(record, (input) => {
          try {
            for (const day of map(input)) expect(day >= span.from && day < span.to).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableRecord);
          }
        }),
        { numRuns: 200 },
      );
    }
  });

  it("count lists of calls and numbers alike, and keep no row for a day without anything", () => {
    const user = {
      userId: "7",
      userDailyActivityStats: [
        { fromDate: "2026-09-08T00:00:00-04:00", callsAsHost: ["1", "2", "2"], callsAttended: [] },
        { fromDate: "2026-09-09T00:00:00-04:00", callsAsHost: [] },
      ],
    };
    expect(mapActivityDays(user, span).map(({ fields }) => fields)).toEqual([
      expect.objectContaining({ userGongId: "7", day: "2026-09-08", callsAsHost: 2, callsAttended: 0 }),
    ]);
    const period = {
      fromDate: "2026-09-07T00:00:00-04:00",
      toDate: "2026-09-14T00:00:00-04:00",
      callsAsHost: "3",
    };
    const [row] = mapActivityPeriods({ userId: 7, userAggregateActivity: [period] }, "week", span);
    expect(row?.fields).toMatchObject({ fromDay: "2026-09-07", toDay: "2026-09-14", callsAsHost: 3 });
  });

  it("names figures as Gong does, whatever their case, and leaves the others out", () => {
    const record = {
      userId: "7",
      personInteractionStats: [
        { name: "Longest Monologue", value: "61.5" },
        { name: "question rate", value: 12 },
        { name: "Something New", value: 1 },
      ],
    };
    expect(mapInteraction(record, { ...span, period: "week" }).fields).toMatchObject({
      longestMonologueSeconds: 61.5,
      questionRate: 12,
      patienceSeconds: null,
    });
  });

  it("dates a review in the company's zone, and within the days that Gong was asked for", () => {
    const on = (reviewTime: string, timeZone: string | null) =>
      mapAnsweredScorecard({ answeredScorecardId: 1, reviewTime }, { ...days, timeZone }).fields.reviewedOn;
    expect(on("2026-09-09T03:30:00Z", "America/New_York")).toBe("2026-09-08");
    expect(on("2026-09-08T23:30:00-04:00", null)).toBe("2026-09-08");
    expect(on("2026-09-14T02:00:00Z", null)).toBe("2026-09-13");
  });

  it("gives an answer that does not apply no score, and leaves it out of the mean", () => {
    const answers = [
      { questionId: 1, score: 4 },
      { questionId: 2, score: "2" },
      { questionId: 3, score: 5, notApplicable: true },
      { questionId: 4, score: 3, isOverall: true },
    ];
    const mapped = mapAnsweredScorecard({ answeredScorecardId: "9007199254740993", answers }, days);
    expect(mapped.fields).toMatchObject({ gongId: "9007199254740993", overallScore: 3, averageScore: 3 });
    expect(mapped.answers[2]?.fields).toMatchObject({ score: null, isNotApplicable: true });
  });
});
