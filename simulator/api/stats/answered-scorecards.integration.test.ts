import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { driftOf, gongClient } from "../../testing/gong-client.ts";
import { api, startTestSimulator, type TestSimulator } from "../../testing/test-client.ts";
import type { JsonObject } from "../../world/types.ts";

let test: TestSimulator;
let gong: GongClient;
let events: ReturnType<typeof gongClient>["events"];
beforeAll(async () => {
  test = await startTestSimulator({ acme: 1_500, nordwind: 40 });
});
afterAll(() => test.simulator.stop());
beforeEach(() => {
  ({ gong, events } = gongClient(test));
});

type Filter = NonNullable<Parameters<GongClient["stats"]["listAnsweredScorecards"]>[0]>["filter"];

async function all(filter: Filter) {
  const answered: Awaited<ReturnType<GongClient["stats"]["listAnsweredScorecards"]>>["items"] = [];
  for await (const page of gong.stats.listAnsweredScorecards.pages({ filter })) answered.push(...page.items);
  return answered;
}

describe("answered scorecards", () => {
  it("are the manual ones unless asked otherwise, and both together", async () => {
    const manual = await all({});
    const automatic = await all({ reviewMethod: "AUTOMATIC" });
    const both = await all({ reviewMethod: "BOTH" });
    expect(manual.length).toBeGreaterThan(100);
    expect(await all({ reviewMethod: "MANUAL" })).toEqual(manual);
    expect(new Set(manual.map(({ reviewMethod }) => reviewMethod))).toEqual(new Set(["MANUAL"]));
    expect(automatic.every(({ reviewerUserId }) => reviewerUserId === null)).toBe(true);
    expect(manual.every(({ reviewerUserId }) => typeof reviewerUserId === "string")).toBe(true);
    const ids = (list: typeof both) => list.map(({ answeredScorecardId: id }) => id).toSorted();
    expect(ids(both)).toEqual(ids([...manual, ...automatic]));
    expect(new Set(ids(both)).size).toBe(both.length);
    expect(driftOf(events)).toEqual([]);
  });

  it("print their ids as numbers beyond 2^53 with every digit", async () => {
    const { text } = await api(test.simulator, "/v2/stats/activity/scorecards", { body: { filter: {} } });
    const printed = [...text.matchAll(/"callId" : (\d+)/g)].map(([, digits = ""]) => digits);
    expect(printed).toHaveLength(100);
    expect(printed.some((digits) => BigInt(digits) > BigInt(Number.MAX_SAFE_INTEGER))).toBe(true);
    const [answered] = (await gong.stats.listAnsweredScorecards({ filter: {} })).items;
    const { call } = await gong.calls.get({ id: answered?.callId ?? "" });
    expect(call.primaryUserId).toBe(answered?.reviewedUserId);
    expect(Date.parse(call.started ?? "")).toBe(Date.parse(answered?.callStartTime ?? ""));
  });

  it("answer the questions of their scorecard, in the wording of the day of the review", async () => {
    const { scorecards } = await gong.settings.listScorecards();
    const answered = await all({ reviewMethod: "BOTH" });
    const kinds = new Set<string>();
    let olderWordings = 0;
    for (const { scorecardId, answers } of answered) {
      const card = scorecards.find((candidate) => candidate.scorecardId === scorecardId);
      const questions = card?.questions ?? [];
      expect((answers ?? []).map(({ questionId }) => questionId)).toEqual(
        questions.map(({ questionId }) => questionId),
      );
      expect((answers ?? []).filter(({ isOverall }) => isOverall)).toHaveLength(1);
      for (const [place, answer] of (answers ?? []).entries()) {
        const question = questions[place];
        if (answer.questionRevisionId !== question?.questionRevisionId) olderWordings += 1;
        if (answer.notApplicable) {
          kinds.add("not applicable");
          expect([answer.score, answer.answerText, answer.selectedOptions]).toEqual([null, null, null]);
        } else if (question?.questionType === "RANGE") {
          kinds.add("range");
          expect(answer.score).toBeGreaterThanOrEqual(question.minRange ?? 0);
          expect(answer.score).toBeLessThanOrEqual(question.maxRange ?? 0);
        } else if (question?.questionType === "OPEN_ENDED") {
          kinds.add(answer.answerText === null ? "no text" : "text");
        } else {
          kinds.add("options");
          const known = new Set((question?.answerOptions ?? []).map(({ id }) => id));
          expect((answer.selectedOptions ?? []).every((option) => known.has(option))).toBe(true);
        }
      }
    }
    expect(kinds).toEqual(new Set(["not applicable", "range", "text", "no text", "options"]));
    expect(olderWordings).toBeGreaterThan(0);
  });

  it("have private ones, and some that somebody else edited", async () => {
    const answered = await all({});
    const visible = new Set(answered.map(({ visibilityType }) => visibilityType));
    expect(visible).toEqual(
      new Set(["PUBLIC", "PRIVATE", "MANAGERS", "MANAGERS_AND_REVIEWEE", "OPT_IN_USERS"]),
    );
    const edited = answered.filter(({ editorUserId }) => editorUserId !== null);
    expect(edited.length).toBeGreaterThan(0);
    expect(edited.every(({ editorUserId, reviewerUserId }) => editorUserId !== reviewerUserId)).toBe(true);
  });

  it("are what the statistics count as filled and received", async () => {
    const span = { fromDate: "2026-04-01", toDate: "2026-07-01" };
    const answered = await all({ reviewFromDate: span.fromDate, reviewToDate: span.toDate });
    const { items } = await gong.stats.listAggregateActivity({ filter: span });
    const sum = (counter: "callsScorecardsFilled" | "callsScorecardsReceived") =>
      items.reduce((total, { userAggregateActivityStats: stats }) => total + (stats?.[counter] ?? 0), 0);
    const reviews = new Set(
      answered.map(
        ({ callId, reviewerUserId, reviewTime }) => `${callId} ${reviewerUserId} ${reviewTime?.slice(0, 10)}`,
      ),
    );
    const received = new Set(
      answered.map(({ callId, reviewTime }) => `${callId} ${reviewTime?.slice(0, 10)}`),
    );
    expect(sum("callsScorecardsFilled")).toBe(reviews.size);
    expect(sum("callsScorecardsReceived")).toBe(received.size);
  });

  it("are filtered by day of the call, day of the review, reviewed user and scorecard", async () => {
    const answered = await all({ reviewMethod: "BOTH" });
    const dayOf = (time: string | null | undefined) => time?.slice(0, 10) ?? "";
    const { reviewedUserId, scorecardId } = answered[7] ?? {};
    const cases: [Filter, (row: (typeof answered)[number]) => boolean][] = [
      [
        { callFromDate: "2026-02-01", callToDate: "2026-03-01" },
        ({ callStartTime: time }) => dayOf(time) >= "2026-02-01" && dayOf(time) < "2026-03-01",
      ],
      [
        { reviewFromDate: "2026-02-01", reviewToDate: "2026-03-01" },
        ({ reviewTime: time }) => dayOf(time) >= "2026-02-01" && dayOf(time) < "2026-03-01",
      ],
      [{ callToDate: "2026-01-01" }, ({ callStartTime: time }) => dayOf(time) < "2026-01-01"],
      [{ reviewedUserIds: [reviewedUserId ?? ""] }, (row) => row.reviewedUserId === reviewedUserId],
      [{ scorecardIds: [scorecardId ?? ""] }, (row) => row.scorecardId === scorecardId],
    ];
    for (const [filter, fits] of cases) {
      const expected = answered.filter(fits);
      expect(expected.length).toBeGreaterThan(0);
      expect(await all({ ...filter, reviewMethod: "BOTH" })).toEqual(expected);
    }
  });

  it("tell of no review that is still to come", async () => {
    const answered = await all({ reviewMethod: "BOTH" });
    const latest = Math.max(...answered.map(({ reviewTime }) => Date.parse(reviewTime ?? "")));
    expect(latest).toBeLessThanOrEqual(test.simulator.control.now());
  });

  it.each<[string, JsonObject, number, string[]]>([
    ["no filter", {}, 400, ["filter: must not be null"]],
    ["a flat filter", { reviewMethod: "BOTH" }, 400, ["filter: must not be null"]],
    [
      "an unknown method",
      { filter: { reviewMethod: "ALL" } },
      400,
      ["filter.reviewMethod: must be one of AUTOMATIC, MANUAL, BOTH"],
    ],
    [
      "a time for a date",
      { filter: { callFromDate: "2026-02-01T00:00:00Z" } },
      400,
      ["filter.callFromDate: must be a date in the format YYYY-MM-DD"],
    ],
    [
      "dates the wrong way round",
      { filter: { reviewFromDate: "2026-03-01", reviewToDate: "2026-02-01" } },
      400,
      ["filter.reviewFromDate: must be before reviewToDate"],
    ],
    ["nothing answered", { filter: { scorecardIds: ["1"] } }, 404, ["Answered scorecards not found"]],
  ])("answer %s as Gong does", async (_name, body, status, errors) => {
    const answer = await api(test.simulator, "/v2/stats/activity/scorecards", { body });
    expect([answer.status, answer.json.errors]).toEqual([status, errors]);
  });
});
