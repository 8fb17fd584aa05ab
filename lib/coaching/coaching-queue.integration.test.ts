import { beforeAll, describe, expect, it } from "vitest";
import { noCounts } from "#lib/activity/choices.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshScorecardRollUps } from "#lib/sync/derived/refresh-scorecard-rollups.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { createCoachingMark } from "./create-coaching-mark.ts";
import { listCoachingQueue } from "./list-coaching-queue.ts";
import { listUncoachedPeople } from "./list-uncoached-people.ts";
import { removeCoachingMark } from "./remove-coaching-mark.ts";
import { CoachingQueueQuery, UncoachedPeopleQuery } from "./schemas.ts";

const nowMs = Date.parse("2026-11-18T17:00:00Z");
const dayMs = 86_400_000;
const clock = { now: () => nowMs };
const [bo, kim, lee] = ["501", "502", "503"];
const query = CoachingQueueQuery.parse({ period: "this_week", zone: "UTC" });
const silent = UncoachedPeopleQuery.parse({ period: "this_week", zone: "UTC" });
let acme: Awaited<ReturnType<typeof makeTenant>>;

const talk = (us: number, them: number) => ({ usTalkSeconds: us, themTalkSeconds: them });

/** Kim leads Bo, Lee stands beside. Every call has a question of theirs and one party of ours: Bo. */
beforeAll(async () => {
  acme = await makeTenant();
  const { tenantId } = acme;
  await makeGongUser(tenantId, { gongId: kim, name: "Kim Ro" });
  await makeGongUser(tenantId, { gongId: bo, name: "Bo Ek", managerGongId: kim });
  await makeGongUser(tenantId, { gongId: lee, name: "Lee Ta" });
  const week = (gongId: string, at: string) => ({
    gongId,
    startedAt: `2026-11-${at}:00Z`,
    primaryUserGongId: bo,
  });
  // The mirror reaches back further than the days without feedback.
  await makeCall(tenantId, {
    ...week("1", "16T10:00"),
    title: "We talk",
    ...talk(900, 100),
    durationSeconds: 300,
  });
  await makeCall(tenantId, { ...week("2", "16T11:00"), ...talk(500, 500), durationSeconds: 300 });
  await makeCall(tenantId, { ...week("3", "17T10:00"), title: "Silent", ...talk(500, 500) });
  await makeCall(tenantId, { ...week("4", "17T11:00"), isPrivate: true, ...talk(990, 10) });
  await makeCall(tenantId, {
    ...week("5", "02T10:00"),
    title: "Asked for",
    ...talk(500, 500),
    durationSeconds: 300,
  });
  await makeCall(tenantId, { ...week("6", "02T11:00"), ...talk(990, 10) });
  await makeCall(tenantId, {
    ...week("7", "17T12:00"),
    title: "Scored",
    ...talk(500, 500),
    durationSeconds: 300,
  });
  await makeCall(tenantId, { ...week("8", "17T13:00"), ...talk(990, 10), removedAt: new Date(nowMs) });
  const mirrored = { tenantId, contentHash: "test", mirroredAt: new Date(nowMs) };
  await withTenant(tenantId, async (tx) => {
    await tx.syncPart.create({
      data: { tenantId, stream: "activity", part: "days:2026-09-28", readAt: new Date(nowMs) },
    });
    const day = (on: string, counts: object, raw = {}) => ({
      ...mirrored,
      ...noCounts,
      userGongId: bo,
      day: new Date(on),
      raw,
      ...counts,
    });
    await tx.gongActivityDay.createMany({
      data: [
        day("2026-11-16", { callsRequestedFeedback: 2 }, { callsRequestedFeedback: ["5", "2"] }),
        day("2026-11-17", { callsReceivedFeedback: 0 }, {}),
        day("2026-10-20", { callsReceivedFeedback: 1 }, { callsReceivedFeedback: ["5"] }),
      ],
    });
    await tx.gongScorecard.create({
      data: { ...mirrored, raw: {}, gongId: "9", name: "Discovery", isEnabled: true, questionCount: 1 },
    });
    await tx.gongScorecardQuestion.create({
      data: {
        ...mirrored,
        raw: {},
        scorecardGongId: "9",
        questionGongId: "21",
        revisionGongId: "211",
        position: 0,
        text: "Overall",
        isOverall: true,
        options: [],
        minRange: 1,
        maxRange: 5,
      },
    });
    const review = (gongId: string, callGongId: string, overallScore: number, visibility: string) => ({
      ...mirrored,
      raw: {},
      gongId,
      scorecardGongId: "9",
      callGongId,
      reviewedUserGongId: bo,
      reviewerUserGongId: lee,
      reviewedAt: new Date("2026-11-17T15:00:00Z"),
      visibility,
      overallScore,
    });
    await tx.gongAnsweredScorecard.createMany({
      data: [review("91", "7", 2, "PUBLIC"), review("92", "1", 1, "PRIVATE")],
    });
    await refreshScorecardRollUps(tx, tenantId, ["91", "92"]);
  });
});

const asMember = async (role: "manager" | "member", gongUserId: string) => {
  const { ctx } = await makeMember(acme, role);
  return { ...ctx, actor: { ...ctx.actor, gongUserId } };
};
const see = (visibility: "everyone" | "own_team" | "own_calls") =>
  withTenant(acme.tenantId, (tx) => tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility } }));
const idsOf = async (ctx: typeof acme.ctx, input = query) =>
  (await listCoachingQueue({ ctx, input, nowMs })).calls.map(({ id }) => id);

describe("listCoachingQueue", () => {
  it("names the calls that weigh, heaviest first, each with its reasons and their numbers", async () => {
    const { calls, total, nextCursor } = await listCoachingQueue({ ctx: acme.ctx, input: query, nowMs });
    const { reasons: asked } = calls[1] ?? {};
    expect(asked).toEqual([
      { kind: "asked", sentence: "feedback asked for, none given", since: "2026-11-16" },
    ]);
    expect(calls.map(({ title, reasons }) => [title, reasons.map(({ sentence }) => sentence)])).toEqual([
      ["We talk", [expect.stringMatching(/^we talk 90.?%, recommended 43.?% to 57.?%$/)]],
      [null, ["feedback asked for, none given"]],
      ["Asked for", ["feedback asked for, none given"]],
      ["Scored", ["scored 2 of 5"]],
      ["Silent", ["not one question of ours"]],
    ]);
    expect([total, nextCursor]).toEqual([5, null]);
    expect(calls[0]).toMatchObject({ host: { id: bo, name: "Bo Ek" }, longestAtSeconds: 0 });
  });

  it("goes on page after page without a call twice or left out", async () => {
    const whole = await idsOf(acme.ctx);
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const input = { ...query, limit: 2, ...(cursor && { cursor }) };
      const page = await listCoachingQueue({ ctx: acme.ctx, input, nowMs });
      found.push(...page.calls.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(found).toEqual(whole);
  });

  it("says nothing of private calls, of removed ones, nor of a score that the viewer may not see", async () => {
    const ids = await idsOf(acme.ctx);
    expect(ids).not.toContain("4");
    expect(ids).not.toContain("8");
    const reviewer = await asMember("manager", lee);
    const { calls } = await listCoachingQueue({ ctx: reviewer, input: query, nowMs });
    expect(calls.find(({ id }) => id === "1")?.reasons.map(({ kind }) => kind)).toEqual([
      "talks-much",
      "low-score",
    ]);
    const closed = {
      ...reviewer,
      actor: { ...reviewer.actor, areas: { ...reviewer.actor.areas, scorecards: "none" as const } },
    };
    const kinds = (await listCoachingQueue({ ctx: closed, input: query, nowMs })).calls.flatMap(
      ({ reasons }) => reasons.map(({ kind }) => kind),
    );
    expect(kinds).not.toContain("low-score");
  });

  it("shows a member the calls of his own or of his team alone, and another tenant nothing", async () => {
    const [asBo, asKim, asLee] = [
      await asMember("member", bo),
      await asMember("manager", kim),
      await asMember("manager", lee),
    ];
    await see("own_team");
    expect([(await idsOf(asKim)).length, (await idsOf(asLee)).length]).toEqual([5, 0]);
    await see("own_calls");
    expect([(await idsOf(asBo)).length, (await idsOf(asKim)).length]).toEqual([4, 0]);
    await see("everyone");
    expect(await idsOf((await makeTenant()).ctx)).toEqual([]);
  });
});

describe("putting aside", () => {
  it("takes a call out of one's own queue until its time is over, and brings it back when told", async () => {
    const kimToo = await asMember("manager", kim);
    await createCoachingMark({ ctx: acme.ctx, input: { callId: "1", kind: "later" }, clock });
    expect(await idsOf(acme.ctx)).not.toContain("1");
    expect(await idsOf(kimToo)).toContain("1");
    const later = { ...query, period: "custom" as const, from: "2026-11-16", to: "2026-11-18" };
    const after = await listCoachingQueue({ ctx: acme.ctx, input: later, nowMs: nowMs + 8 * dayMs });
    expect(after.calls.map(({ id }) => id)).toContain("1");
    await removeCoachingMark({ ctx: acme.ctx, input: { callId: "1" } });
    expect(await idsOf(acme.ctx)).toContain("1");
  });

  it("answers for a hidden, foreign or unknown call or person as for a missing one", async () => {
    const notFound = { code: "not_found" };
    const put = (ctx: typeof acme.ctx, input: { callId?: string; personId?: string }) =>
      createCoachingMark({ ctx, input: { ...input, kind: "done" }, clock });
    await expect(put(acme.ctx, { callId: "4" })).rejects.toMatchObject(notFound);
    await expect(put(acme.ctx, { callId: "999" })).rejects.toMatchObject(notFound);
    const elsewhere = await makeTenant();
    await expect(put(elsewhere.ctx, { callId: "1" })).rejects.toMatchObject(notFound);
    await expect(put(elsewhere.ctx, { personId: bo })).rejects.toMatchObject(notFound);
  });
});

describe("listUncoachedPeople", () => {
  it("names whoever hosted calls and had no feedback for so many days", async () => {
    const found = await listUncoachedPeople({ ctx: acme.ctx, input: silent, nowMs });
    expect(found.people).toEqual([{ id: bo, name: "Bo Ek", calls: 4, lastDay: "2026-10-20", days: 29 }]);
    const longer = await listUncoachedPeople({ ctx: acme.ctx, input: { ...silent, silent: 30 }, nowMs });
    expect(longer.people).toEqual([]);
  });

  it("names nobody for a time that is not copied, nor anybody out of sight or put aside", async () => {
    const early = await listUncoachedPeople({
      ctx: acme.ctx,
      input: { ...silent, silent: 60 },
      nowMs,
    });
    expect(early).toMatchObject({ people: [], copiedFrom: "2026-09-28" });
    await createCoachingMark({ ctx: acme.ctx, input: { personId: bo, kind: "done" }, clock });
    expect((await listUncoachedPeople({ ctx: acme.ctx, input: silent, nowMs })).people).toEqual([]);
    const asLee = await asMember("manager", lee);
    expect((await listUncoachedPeople({ ctx: asLee, input: silent, nowMs })).people).toHaveLength(1);
    await see("own_team");
    expect((await listUncoachedPeople({ ctx: asLee, input: silent, nowMs })).people).toEqual([]);
    await see("everyone");
  });

  it("is closed without the area stats", async () => {
    const { ctx } = await makeMember(acme, "manager");
    const closed = { ...ctx, actor: { ...ctx.actor, areas: { ...ctx.actor.areas, stats: "none" as const } } };
    await expect(listUncoachedPeople({ ctx: closed, input: silent, nowMs })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(listCoachingQueue({ ctx: closed, input: query, nowMs })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
