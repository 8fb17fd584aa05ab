import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshScorecardRollUps } from "#lib/sync/derived/refresh-scorecard-rollups.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { exportScorecards } from "./export-scorecards.ts";
import { getScorecards } from "./get-scorecards.ts";
import { listCallScorecards } from "./list-call-scorecards.ts";
import { listScorecardAnswers } from "./list-scorecard-answers.ts";
import { nobody, ScorecardsQuery } from "./schemas.ts";

const nowMs = Date.parse("2026-11-18T17:00:00Z");
const [bo, kim, lee] = ["501", "502", "503"];
const query = ScorecardsQuery.parse({ period: "this_week", zone: "UTC", scorecard: "9" });
let acme: Awaited<ReturnType<typeof makeTenant>>;

interface Review {
  id: string;
  call: string;
  reviewer: string | null;
  visibility?: string;
  at?: string;
  overall: number | null;
  /** The first question's score; null does not apply. */
  listened: number | null;
  options?: string[];
}

/** Kim leads Bo, Lee stands beside; all reviews are of Bo. Call 2 is private, 4 is gone. */
const reviews: Review[] = [
  { id: "91", call: "1", reviewer: kim, overall: 2, listened: null, options: ["1"] },
  { id: "92", call: "1", reviewer: lee, overall: 4, listened: 5, options: ["1", "2"] },
  { id: "93", call: "1", reviewer: null, overall: 5, listened: 3 },
  { id: "94", call: "2", reviewer: kim, overall: 1, listened: 1 },
  { id: "95", call: "1", reviewer: lee, overall: 1, listened: 1, visibility: "PRIVATE" },
  { id: "96", call: "1", reviewer: kim, overall: 1, listened: 1, visibility: "MANAGERS" },
  { id: "97", call: "1", reviewer: kim, overall: 1, listened: 1, at: "2026-11-11T12:00:00Z" },
  { id: "98", call: "4", reviewer: kim, overall: 1, listened: 1 },
];

beforeAll(async () => {
  acme = await makeTenant();
  const { tenantId } = acme;
  await makeGongUser(tenantId, { gongId: kim, name: "Kim Ro" });
  await makeGongUser(tenantId, { gongId: bo, name: "Bo Ek", managerGongId: kim });
  await makeGongUser(tenantId, { gongId: lee, name: "Lee Ta" });
  await makeCall(tenantId, { gongId: "1", startedAt: "2026-11-16T15:00:00Z", title: "Kick-off" });
  await makeCall(tenantId, { gongId: "2", startedAt: "2026-11-16T15:00:00Z", isPrivate: true });
  await makeCall(tenantId, { gongId: "4", startedAt: "2026-11-16T15:00:00Z", removedAt: new Date(nowMs) });
  const mirrored = { tenantId, contentHash: "test", raw: {}, mirroredAt: new Date(nowMs) };
  await withTenant(tenantId, async (tx) => {
    const defined = { ...mirrored, isEnabled: true, questionCount: 3 };
    await tx.gongScorecard.create({ data: { ...defined, gongId: "9", name: "Discovery" } });
    const question = {
      ...mirrored,
      scorecardGongId: "9",
      options: [],
      isOverall: false,
      questionType: "RANGE",
    };
    await tx.gongScorecardQuestion.createMany({
      data: [
        {
          ...question,
          questionGongId: "21",
          revisionGongId: "212",
          position: 0,
          text: "Listened?",
          minRange: 1,
          maxRange: 5,
        },
        {
          ...question,
          questionGongId: "21",
          revisionGongId: "211",
          position: 0,
          text: "Heard?",
          minRange: 1,
          maxRange: 5,
          removedAt: new Date(nowMs),
        },
        {
          ...question,
          questionGongId: "22",
          revisionGongId: "221",
          position: 1,
          text: "Overall",
          isOverall: true,
          minRange: 1,
          maxRange: 5,
        },
        {
          ...question,
          questionGongId: "23",
          revisionGongId: "231",
          position: 2,
          text: "Next steps",
          questionType: "MULTI_SELECT",
          options: [
            { id: "1", text: "Named" },
            { id: "2", text: "Dated" },
          ],
        },
      ],
    });
    await tx.gongAnsweredScorecard.createMany({
      data: reviews.map(
        ({ id, call, reviewer, visibility = "PUBLIC", at = "2026-11-17T12:00:00Z", overall }) => ({
          ...mirrored,
          gongId: id,
          scorecardGongId: "9",
          scorecardName: "Discovery",
          callGongId: call,
          reviewedUserGongId: bo,
          reviewerUserGongId: reviewer,
          reviewMethod: reviewer ? "MANUAL" : "AUTOMATIC",
          reviewedAt: new Date(at),
          visibility,
          overallScore: overall,
        }),
      ),
    });
    await tx.gongScorecardAnswer.createMany({
      data: reviews.flatMap(({ id, overall, listened, options = [] }) => {
        const given = {
          ...mirrored,
          answeredGongId: id,
          isOverall: false,
          isNotApplicable: false,
          selectedOptions: [],
        };
        return [
          {
            ...given,
            questionGongId: "21",
            revisionGongId: id === "92" ? "211" : "212",
            position: 0,
            score: listened,
            isNotApplicable: listened === null,
          },
          {
            ...given,
            questionGongId: "22",
            revisionGongId: "221",
            position: 1,
            score: overall,
            isOverall: true,
          },
          { ...given, questionGongId: "23", revisionGongId: "231", position: 2, selectedOptions: options },
        ];
      }),
    });
    await refreshScorecardRollUps(
      tx,
      tenantId,
      reviews.map(({ id }) => id),
    );
  });
});

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const seen = (...ids: string[]) => reviews.filter(({ id }) => ids.includes(id));

describe("getScorecards", () => {
  it("counts what the owner may see once, never what does not apply as a zero, hidden calls not at all", async () => {
    const found = await getScorecards({ ctx: acme.ctx, input: query, nowMs });
    const open = seen("91", "92", "93", "96");
    expect(found.choices).toEqual([{ id: "9", name: "Discovery", answered: open.length, isEnabled: true }]);
    expect(found).toMatchObject({ answered: open.length, hasOverall: true, total: 1 });
    expect(found.score).toBeCloseTo(mean(open.map(({ overall }) => overall ?? 0)), 9);
    const listened = open.flatMap((review) => review.listened ?? []);
    const cell = found.rows[0]?.cells["21"];
    expect(cell).toMatchObject({ scored: listened.length, notApplicable: 1, answered: listened.length });
    expect(cell?.mean).toBeCloseTo(mean(listened), 9);
    expect(cell?.share).toBeCloseTo(mean(listened.map((score) => (score - 1) / 4)), 9);
    expect(found.rows[0]).toMatchObject({ id: bo, name: "Bo Ek" });
    expect(found.trend.at(-1)).toMatchObject({ from: "2026-11-16", to: "2026-11-22", answered: open.length });
    expect(found.trend.at(-2)).toMatchObject({ answered: 1, score: 1 });
  });

  it("keeps every wording of a question, and counts choices by their words", async () => {
    const { questions } = await getScorecards({ ctx: acme.ctx, input: query, nowMs });
    expect(questions.map(({ text }) => text)).toEqual(["Listened?", "Overall", "Next steps"]);
    expect(questions[0]?.wordings.map(({ text, isCurrent }) => [text, isCurrent])).toEqual([
      ["Listened?", true],
      ["Heard?", false],
    ]);
    expect(questions[2]?.options).toEqual([
      { text: "Named", chosen: 2 },
      { text: "Dated", chosen: 1 },
    ]);
  });

  it("tells manual and automatic reviews apart, and holds reviewers against each other", async () => {
    const manual = await getScorecards({ ctx: acme.ctx, input: { ...query, method: "manual" }, nowMs });
    const automatic = await getScorecards({ ctx: acme.ctx, input: { ...query, method: "automatic" }, nowMs });
    expect([manual.answered, automatic.answered]).toEqual([3, 1]);
    const found = await getScorecards({ ctx: acme.ctx, input: { ...query, by: "reviewer" }, nowMs });
    expect(found.rows.map(({ id, answered }) => [id, answered])).toEqual([
      [kim, 2],
      [lee, 1],
      [nobody, 1],
    ]);
    const apart = found.reviewers.find(({ id }) => id === kim)?.apart;
    expect(apart).toBeCloseTo(mean([2, 1]) - mean([4, 5]), 9);
  });

  it("shows a review only to those whom Gong lets see it, and to a member only of people he sees", async () => {
    const { ctx } = await makeMember(acme, "manager");
    const as = (gongUserId: string) => ({ ...ctx, actor: { ...ctx.actor, gongUserId } });
    const countAs = async (who: string) =>
      (await getScorecards({ ctx: as(who), input: query, nowMs })).answered;
    expect([await countAs(bo), await countAs(kim), await countAs(lee)]).toEqual([3, 4, 4]);
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility: "own_calls" } }),
    );
    expect([await countAs(bo), await countAs(kim)]).toEqual([3, 0]);
    const behind = { ...query, scorecard: "9", person: bo };
    expect((await listScorecardAnswers({ ctx: as(kim), input: behind, nowMs })).answers).toEqual([]);
    expect((await exportScorecards({ ctx: as(kim), input: query, nowMs })).text).not.toContain("Bo Ek");
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility: "everyone" } }),
    );
    const { ctx: closed } = await makeMember(acme, "member");
    await expect(getScorecards({ ctx: closed, input: query, nowMs })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("listScorecardAnswers", () => {
  it("opens exactly the answers that a cell counts, in their own wording, page after page", async () => {
    const behind = { ...query, scorecard: "9", person: bo, question: "21" };
    const { answers } = await listScorecardAnswers({ ctx: acme.ctx, input: behind, nowMs });
    expect(answers.map(({ key, score, isNotApplicable }) => [key, score, isNotApplicable])).toEqual([
      ["96", 1, false],
      ["93", 3, false],
      ["92", 5, false],
      ["91", null, true],
    ]);
    expect(answers[2]).toMatchObject({
      questionText: "Heard?",
      callId: "1",
      callTitle: "Kick-off",
      reviewerName: "Lee Ta",
    });
    expect(answers[1]).toMatchObject({ reviewerName: null, isAutomatic: true });
    expect(answers[0]).toMatchObject({ visibility: "MANAGERS" });
    const cursor = `${Date.parse("2026-11-17T12:00:00Z")}_93`;
    const rest = await listScorecardAnswers({ ctx: acme.ctx, input: { ...behind, cursor }, nowMs });
    expect(rest.answers.map(({ key }) => key)).toEqual(["92", "91"]);
  });
});

describe("listCallScorecards", () => {
  const idsAs = async (ctx: typeof acme.ctx) =>
    (await listCallScorecards({ ctx, input: { callId: "1" } })).scorecards.map(({ id }) => id);

  it("shows every review of a call with its answers in the wording they were given to", async () => {
    const { scorecards } = await listCallScorecards({ ctx: acme.ctx, input: { callId: "1" } });
    expect(scorecards.map(({ id }) => id)).toEqual(["91", "92", "93", "96", "97"]);
    expect(scorecards[1]).toMatchObject({
      name: "Discovery",
      personName: "Bo Ek",
      reviewerName: "Lee Ta",
      overallScore: 4,
      answers: [
        { question: "Heard?", score: 5, maxRange: 5, isNotApplicable: false },
        { question: "Overall", score: 4, isOverall: true },
        { question: "Next steps", score: null, options: ["Named", "Dated"] },
      ],
    });
    expect(scorecards[0]?.answers[0]).toMatchObject({ score: null, isNotApplicable: true });
    expect(scorecards[2]).toMatchObject({ reviewerName: null, isAutomatic: true });
  });

  it("shows each only to those whom Gong lets see it, and none of a call that is hidden", async () => {
    const { ctx } = await makeMember(acme, "manager");
    const as = (gongUserId: string) => ({ ...ctx, actor: { ...ctx.actor, gongUserId } });
    expect(await idsAs(as(lee))).toEqual(["91", "92", "93", "95", "97"]);
    expect(await idsAs(as(bo))).toEqual(["91", "92", "93", "97"]);
    const missing = { code: "not_found" };
    for (const callId of ["2", "4", "999"]) {
      await expect(listCallScorecards({ ctx, input: { callId } })).rejects.toMatchObject(missing);
    }
    const other = await makeTenant();
    await expect(idsAs(other.ctx)).rejects.toMatchObject(missing);
    const { ctx: closed } = await makeMember(acme, "member");
    await expect(idsAs(closed)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("exportScorecards", () => {
  it("holds the numbers of the screen and leaves a trace", async () => {
    const { text } = await exportScorecards({ ctx: acme.ctx, input: query, nowMs });
    expect(text.split("\r\n")[1]).toBe("Discovery,Bo Ek,501,2026-11-16,2026-11-18,UTC,4,3,3,3,1,3,4,0,,2,0");
    const traces = await withTenant(acme.tenantId, (tx) =>
      tx.auditEntry.count({ where: { tenantId: acme.tenantId, action: "scorecards.exported" } }),
    );
    expect(traces).toBeGreaterThan(0);
  });
});
