import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { getScorecards } from "#lib/scorecards/get-scorecards.ts";
import { ScorecardsQuery } from "#lib/scorecards/schemas.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { refreshScorecardRollUps } from "#lib/sync/derived/refresh-scorecard-rollups.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { getOverview } from "./get-overview.ts";
import { getOverviewStatus } from "./get-overview-status.ts";
import { listOverviewCalls } from "./list-overview-calls.ts";
import { listOverviewPeople } from "./list-overview-people.ts";
import type { OverviewInput } from "./schemas.ts";

const nowMs = Date.parse("2026-11-18T12:00:00Z");
const week: OverviewInput = { period: "this_week", zone: "UTC" };
const bo = "501";
const kim = "502";
let acme: Awaited<ReturnType<typeof makeTenant>>;

/** Every call has Bo in it; Kim leads him and hosts the calls 2 and 3. */
beforeAll(async () => {
  acme = await makeTenant();
  const { tenantId } = acme;
  await makeGongUser(tenantId, { gongId: kim, name: "Kim Ro" });
  await makeGongUser(tenantId, { gongId: bo, name: "Bo Ek", managerGongId: kim });
  const talk = { usTalkSeconds: 900, themTalkSeconds: 300 };
  const calls = [
    { gongId: "1", startedAt: "2026-11-17T10:00:00Z", workspaceGongId: "7", ...talk },
    {
      gongId: "2",
      startedAt: "2026-11-16T10:00:00Z",
      usTalkSeconds: 500,
      themTalkSeconds: 0,
      primaryUserGongId: kim,
    },
    { gongId: "3", startedAt: "2026-11-18T09:00:00Z", primaryUserGongId: kim, ...talk },
    { gongId: "4", startedAt: "2026-11-10T10:00:00Z" },
    { gongId: "5", startedAt: "2026-11-12T10:00:00Z" },
    { gongId: "6", startedAt: "2026-11-17T10:00:00Z", isPrivate: true, ...talk },
    { gongId: "7", startedAt: "2026-08-31T10:00:00Z" },
  ];
  for (const call of calls) await makeCall(tenantId, call);
  const mirrored = { tenantId, contentHash: "test", raw: {}, mirroredAt: new Date(nowMs) };
  const reviewed = { scorecardGongId: "9", reviewedUserGongId: bo, visibility: "PUBLIC" };
  await withTenant(tenantId, async (tx) => {
    await tx.gongAnsweredScorecard.createMany({
      data: [
        {
          ...mirrored,
          ...reviewed,
          gongId: "91",
          callGongId: "1",
          reviewedAt: new Date("2026-11-17T12:00:00Z"),
          overallScore: 3,
        },
        {
          ...mirrored,
          ...reviewed,
          gongId: "92",
          callGongId: "3",
          reviewedAt: new Date("2026-11-18T10:00:00Z"),
          overallScore: 4,
        },
        {
          ...mirrored,
          ...reviewed,
          gongId: "93",
          callGongId: "4",
          reviewedAt: new Date("2026-11-11T11:00:00Z"),
          overallScore: 2,
        },
        {
          ...mirrored,
          ...reviewed,
          gongId: "94",
          callGongId: "6",
          reviewedAt: new Date("2026-11-18T11:00:00Z"),
          overallScore: 1,
        },
      ],
    });
    await refreshScorecardRollUps(tx, tenantId, ["91", "92", "93", "94"]);
    await tx.gongCompany.create({
      data: { tenantId, timeZone: "America/New_York", mirroredAt: new Date(nowMs) },
    });
    const day = (on: string, userGongId: string, callsGaveFeedback: number) => ({
      ...mirrored,
      ...noActivity,
      userGongId,
      day: new Date(on),
      callsGaveFeedback,
    });
    await tx.gongActivityDay.createMany({
      data: [
        day("2026-11-16", kim, 2),
        day("2026-11-17", bo, 1),
        day("2026-11-10", kim, 5),
        day("2026-11-11", kim, 9),
      ],
    });
    await tx.gongActivityPeriod.create({
      data: {
        ...mirrored,
        ...noActivity,
        userGongId: kim,
        period: "week",
        fromDay: new Date("2026-11-09"),
        toDay: new Date("2026-11-16"),
        callsGaveFeedback: 14,
      },
    });
    await refreshDerived(
      tx,
      tenantId,
      calls.map(({ gongId }) => gongId),
    );
  });
});

const noActivity = {
  callsAsHost: 0,
  callsAttended: 0,
  callsRequestedFeedback: 0,
  callsReceivedFeedback: 0,
  ownCallsListenedTo: 0,
  othersCallsListenedTo: 0,
  callsSharedInternally: 0,
  callsSharedExternally: 0,
  callsScorecardsFilled: 0,
  callsScorecardsReceived: 0,
  callsCommentsGiven: 0,
  callsCommentsReceived: 0,
  callsMarkedAsFeedbackGiven: 0,
  callsMarkedAsFeedbackReceived: 0,
};

describe("getOverview", () => {
  it("holds the week against the last one up to the same time, each call once, private ones left out", async () => {
    const { now, before, weeks } = await getOverview({ ctx: acme.ctx, input: week, nowMs });
    expect(now).toMatchObject({ calls: 3, hours: 1.5, usShare: 0.75, customerCalls: 2 });
    expect(before).toMatchObject({ calls: 1, hours: 0.5, usShare: null });
    const team = await getOverview({ ctx: acme.ctx, input: { ...week, team: kim }, nowMs });
    expect([team.now, team.before]).toEqual([now, before]);
    expect(weeks.map(({ calls }) => calls)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3]);
    expect(weeks.every(({ isCopied }) => isCopied)).toBe(true);
    expect([weeks[0]?.from, weeks[11]?.from, weeks[11]?.to]).toEqual([
      "2026-08-31",
      "2026-11-16",
      "2026-11-18",
    ]);
  });

  it("counts scorecards by the moment of the review, and feedback by whole days of the company", async () => {
    const { now, before, weeks, companyZone } = await getOverview({ ctx: acme.ctx, input: week, nowMs });
    expect([now.scorecards, now.score, now.feedback]).toEqual([2, 3.5, 3]);
    expect([before?.scorecards, before?.score, before?.feedback]).toEqual([1, 2, 5]);
    expect([companyZone, weeks.slice(-3).map(({ feedback }) => feedback)]).toEqual([
      "America/New_York",
      [null, 14, null],
    ]);
  });

  it("counts a scorecard only for those whom Gong lets see it", async () => {
    const { tenantId } = acme;
    const [manager, stranger, own] = [
      await makeMember(acme, "manager"),
      await makeMember(acme, "manager"),
      await makeMember(acme, "manager"),
    ];
    manager.ctx.actor.gongUserId = kim;
    own.ctx.actor.gongUserId = bo;
    const counted = async (ctx: typeof manager.ctx) =>
      (await getOverview({ ctx, input: week, nowMs })).now.scorecards;
    const seen: Record<string, (number | null)[]> = {};
    for (const visibility of ["PUBLIC", "MANAGERS", "MANAGERS_AND_REVIEWEE", "OPT_IN_USERS", "PRIVATE"]) {
      await withTenant(tenantId, async (tx) => {
        await tx.gongAnsweredScorecard.updateMany({
          where: { tenantId, gongId: "91" },
          data: { visibility, reviewerUserGongId: kim },
        });
        await refreshScorecardRollUps(tx, tenantId, ["91"]);
      });
      seen[visibility] = [await counted(manager.ctx), await counted(own.ctx), await counted(stranger.ctx)];
      seen[visibility]?.push(await counted(acme.ctx));
    }
    await withTenant(tenantId, async (tx) => {
      await tx.gongAnsweredScorecard.updateMany({ where: { tenantId }, data: { visibility: "PUBLIC" } });
      await refreshScorecardRollUps(tx, tenantId, ["91"]);
    });
    expect(seen).toEqual({
      PUBLIC: [2, 2, 2, 2],
      MANAGERS: [2, 1, 1, 2],
      MANAGERS_AND_REVIEWEE: [2, 2, 1, 2],
      OPT_IN_USERS: [2, 1, 1, 1],
      PRIVATE: [2, 1, 1, 1],
    });
  });

  it("counts no review on a call that is out of sight, as the screen of scorecards does not either", async () => {
    const { tenantId } = acme;
    const change = (visibility: "own_calls" | "everyone", callGongId: string | null) =>
      withTenant(tenantId, async (tx) => {
        await tx.tenant.update({ where: { id: tenantId }, data: { visibility } });
        await tx.gongAnsweredScorecard.updateMany({
          where: { tenantId, gongId: "92" },
          data: { reviewedUserGongId: callGongId ? kim : bo, callGongId: callGongId ?? "3" },
        });
        await refreshScorecardRollUps(tx, tenantId, ["92"]);
      });
    const { ctx } = await makeMember(acme, "manager");
    ctx.actor.gongUserId = kim;
    const counted = async () => {
      const overview = await getOverview({ ctx, input: week, nowMs });
      const { people } = await listOverviewPeople({ ctx, input: week, nowMs });
      const { answered } = await getScorecards({
        ctx,
        input: ScorecardsQuery.parse({ ...week, scorecard: "9" }),
        nowMs,
      });
      return [overview.now.scorecards, people.find(({ id }) => id === kim)?.scorecards, answered];
    };
    await change("own_calls", "3");
    const onOwnCall = await counted();
    await change("own_calls", "1");
    const onHiddenCall = await counted();
    await change("everyone", null);
    expect([onOwnCall, onHiddenCall]).toEqual([
      [1, 1, 1],
      [0, 0, 0],
    ]);
  });

  it("compares nothing with a time before the oldest call that was copied", async () => {
    const long = { ...week, period: "last_90_days" } as const;
    const { now, before } = await getOverview({ ctx: acme.ctx, input: long, nowMs });
    expect([now.calls, before]).toEqual([6, null]);
    const { people } = await listOverviewPeople({ ctx: acme.ctx, input: long, nowMs });
    expect(people.map(({ callsBefore }) => callsBefore)).toEqual([null, null]);
  });

  it("counts one person alone, and nobody where he is out of sight", async () => {
    const input = { ...week, person: kim };
    const { now } = await getOverview({ ctx: acme.ctx, input, nowMs });
    expect(now).toMatchObject({ calls: 2, customerCalls: 1, scorecards: 0, feedback: 2 });
    const show = (visibility: "own_calls" | "everyone") =>
      withTenant(acme.tenantId, (tx) =>
        tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility } }),
      );
    const rep = await makeMember(acme, "member");
    rep.ctx.actor.gongUserId = bo;
    await show("own_calls");
    const hidden = await getOverview({ ctx: rep.ctx, input, nowMs });
    await show("everyone");
    expect(hidden.now).toMatchObject({ calls: 0, feedback: 0 });
  });

  it("counts one workspace where it is chosen, and opens no area that the viewer has not", async () => {
    const member = await makeMember(acme, "member");
    const { now } = await getOverview({ ctx: member.ctx, input: { ...week, workspace: "7" }, nowMs });
    expect(now).toMatchObject({ calls: 1, scorecards: null, score: null, feedback: 3 });
  });
});

describe("listOverviewPeople", () => {
  it("names who stands out and why, a call counting for everybody who took part", async () => {
    const { people, total } = await listOverviewPeople({ ctx: acme.ctx, input: week, nowMs });
    expect(total).toBe(2);
    expect(people.map(({ name, calls, callsBefore, score }) => [name, calls, callsBefore, score])).toEqual([
      ["Bo Ek", 3, 1, 3.5],
      ["Kim Ro", 2, 0, null],
    ]);
    expect(people[0]?.reasons.map(({ kind }) => kind)).toEqual(["talks-much"]);
  });

  it("shows nobody whose calls the viewer may not see", async () => {
    const rep = await makeMember(acme, "member");
    rep.ctx.actor.gongUserId = bo;
    const show = (visibility: "own_calls" | "everyone") =>
      withTenant(acme.tenantId, (tx) =>
        tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility } }),
      );
    await show("own_calls");
    const { people } = await listOverviewPeople({ ctx: rep.ctx, input: { ...week, team: kim }, nowMs });
    await show("everyone");
    expect(people.map(({ name }) => name)).toEqual(["Bo Ek"]);
  });
});

describe("listOverviewCalls", () => {
  it("shows the newest calls with customers, and where the longest monologue was", async () => {
    const { newest, longest } = await listOverviewCalls({ ctx: acme.ctx, input: week, nowMs });
    expect(newest.map(({ id, usShare, score }) => [id, usShare, score])).toEqual([
      ["3", 0.75, 4],
      ["1", 0.75, 3],
    ]);
    expect(longest).toMatchObject({ callId: expect.stringMatching(/^[123]$/), personName: "Bo Ek" });
  });
});

describe("getOverviewStatus", () => {
  it("names what needs a look: late transcripts, members nobody in Gong matches, streams in trouble", async () => {
    const late = await makeTenant();
    await makeGongUser(late.tenantId, { gongId: bo, name: "Bo Ek" });
    await makeCall(late.tenantId, {
      gongId: "1",
      startedAt: "2026-11-12T10:00:00Z",
      transcriptState: "waiting",
    });
    await withTenant(late.tenantId, (tx) =>
      tx.syncStream.createMany({
        data: ["users", "tasks", "flows"].map((stream) => ({
          tenantId: late.tenantId,
          stream,
          state: "blocked" as const,
          errorText: stream === "users" ? "Gong keeps users closed." : "Gong does not answer.",
        })),
      }),
    );
    const { attention } = await getOverviewStatus({ ctx: late.ctx, nowMs });
    expect(attention.map(({ kind, count, sentence }) => [kind, count, sentence])).toEqual([
      ["stream-trouble", 2, "Gong does not answer."],
      ["stream-trouble", 1, "Gong keeps users closed."],
      ["transcripts-late", 1, "1 call has had no transcript from Gong for more than a day."],
      ["unmatched-member", 1, "1 member has no Gong user with the same e-mail address."],
    ]);
  });

  it("tells a member who may see no call from a tenant that has none yet", async () => {
    const stranger = await makeMember(acme, "member");
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility: "own_calls" } }),
    );
    const hidden = await getOverviewStatus({ ctx: stranger.ctx, nowMs });
    expect([hidden.seesCalls, hidden.hasCalls]).toEqual([false, true]);
    const empty = await makeTenant();
    const none = await getOverviewStatus({ ctx: empty.ctx, nowMs });
    expect([none.seesCalls, none.hasCalls, none.isConnected]).toEqual([false, false, false]);
  });
});
