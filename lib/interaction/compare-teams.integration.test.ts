import { beforeAll, describe, expect, it } from "vitest";
import { Visibility } from "#lib/db/generated/enums.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { compareTeams } from "./compare-teams.ts";
import { getInteraction } from "./get-interaction.ts";
import { CompareTeamsQuery, InteractionQuery } from "./schemas.ts";

const nowMs = Date.parse("2026-11-18T17:00:00Z");
const [east, bo, ann, west, sam, kim, ceo] = ["500", "501", "502", "510", "511", "512", "590"];
let acme: Awaited<ReturnType<typeof makeTenant>>;

/** Two teams of three under one head; sixty calls of theirs, some of them private, some without a customer. */
beforeAll(async () => {
  acme = await makeTenant("Teams");
  const { tenantId } = acme;
  const users: [string, string, string | null][] = [
    [ceo, "Head", null],
    [east, "East", ceo],
    [bo, "Bo Ek", east],
    [ann, "Ann Ly", east],
    [west, "West", ceo],
    [sam, "Sam Oz", west],
    [kim, "Kim Ro", west],
  ];
  for (const [gongId, name, managerGongId] of users) {
    await makeGongUser(tenantId, { gongId, name, ...(managerGongId && { managerGongId }) });
  }
  const hosts = [bo, ann, sam, kim, east];
  const ids = Array.from({ length: 60 }, (_, index) => String(index + 1));
  for (const [index, gongId] of ids.entries()) {
    await makeCall(tenantId, {
      gongId,
      startedAt: new Date(nowMs - (index + 0.5) * 17.3 * 3_600_000).toISOString(),
      primaryUserGongId: hosts[index % hosts.length] ?? null,
      isPrivate: index % 9 === 0,
      usTalkSeconds: 300 + index,
      themTalkSeconds: index % 7 === 0 ? 0 : 200,
    });
  }
  await withTenant(tenantId, async (tx) => {
    for (const [index, callGongId] of ids.entries()) {
      await tx.callParty.updateMany({
        where: { tenantId, callGongId, position: 0 },
        data: { userGongId: hosts[index % hosts.length] ?? null, talkSeconds: 100 + index },
      });
    }
    await refreshDerived(tx, tenantId, ids);
    const week = (userGongId: string, fromDay: string, patience: number | null) => ({
      tenantId,
      userGongId,
      period: "week" as const,
      fromDay: new Date(fromDay),
      toDay: new Date(Date.parse(fromDay) + 7 * 86_400_000),
      patienceSeconds: patience,
      contentHash: "test",
      raw: {},
      mirroredAt: new Date(nowMs),
    });
    await tx.gongInteractionStat.createMany({
      data: [
        week(bo, "2026-11-09", 0.5),
        week(ann, "2026-11-09", 1.5),
        week(ann, "2026-11-02", null),
        week(sam, "2026-11-09", 3),
      ],
    });
  });
});

const asked = (more: Record<string, unknown> = {}) =>
  CompareTeamsQuery.parse({
    ...{ period: "last_30_days", zone: "America/New_York", teams: `${east},${west}` },
    ...more,
  });
const compare = (more: Record<string, unknown> = {}, ctx = acme.ctx) =>
  compareTeams({ ctx, input: asked(more), nowMs });

describe("teams side by side", () => {
  it.each([
    { metric: "talkRatio", pace: "week" },
    { metric: "talkRatio", pace: "month" },
    { metric: "patience", pace: "week" },
  ])("have the figures that Interaction has of each alone, $metric by $pace", async (drawn) => {
    const found = await compare(drawn);
    expect(found.teams.map(({ id, name, size }) => [id, name, size])).toEqual([
      [east, "East", 3],
      [west, "West", 3],
    ]);
    expect(found.spans).toHaveLength(drawn.pace === "week" ? 12 : 6);
    let measured = 0;
    for (const { id, points } of found.teams) {
      const input = InteractionQuery.parse({
        ...{ period: "last_30_days", zone: "America/New_York", team: id },
        ...drawn,
      });
      const { trend } = await getInteraction({ ctx: acme.ctx, input, nowMs });
      expect(trend.map(({ from, to }) => ({ from, to }))).toEqual(found.spans);
      for (const [at, point] of points.entries()) {
        expect(point.people).toBe(trend[at]?.people);
        if (point.value === null) expect(trend[at]?.value).toBeNull();
        else expect(point.value).toBeCloseTo(trend[at]?.value ?? -1, 12);
        measured += point.people;
      }
    }
    expect(measured).toBeGreaterThan(0);
  });

  it("say how many calls are behind a figure", async () => {
    const { teams, spans } = await compare();
    const calls = await withTenant(acme.tenantId, (tx) =>
      tx.call.findMany({ where: { tenantId: acme.tenantId, isPrivate: false, themTalkSeconds: { gt: 0 } } }),
    );
    const zone = { timeZone: "America/New_York" };
    for (const [at, span] of spans.entries()) {
      const within = calls.filter(({ startedAt }) => {
        const day = startedAt.toLocaleDateString("en-CA", zone);
        return day >= span.from && day <= span.to;
      });
      const of = (people: readonly string[]) =>
        within.filter(({ primaryUserGongId: host }) => host !== null && people.includes(host)).length;
      expect(teams[0]?.points[at]?.calls).toBe(of([east, bo, ann]));
      expect(teams[1]?.points[at]?.calls).toBe(of([west, sam, kim]));
    }
  });

  it("say who hosted the calls behind one of Gong's own figures, so that these calls can be looked at", async () => {
    const { teams, spans } = await compare({ metric: "patience" });
    const at = spans.findIndex(({ from }) => from === "2026-11-09");
    const points = teams.map(({ points }) => points[at]);
    expect(points.map((point) => point?.hosts)).toEqual([[bo, ann], [sam]]);
    for (const point of points) {
      const calls = await withTenant(acme.tenantId, (tx) =>
        tx.call.count({
          where: {
            tenantId: acme.tenantId,
            isPrivate: false,
            primaryUserGongId: { in: point?.hosts ?? [] },
            startedAt: { gte: new Date("2026-11-09"), lt: new Date("2026-11-16") },
          },
        }),
      );
      expect(calls).toBe(point?.calls);
      expect(calls).toBeGreaterThan(0);
    }
    const ofCalls = await compare();
    expect(ofCalls.teams.flatMap(({ points }) => points.flatMap(({ hosts }) => hosts))).toEqual([]);
  });

  it("name the recommended range, and the zone that their days are of", async () => {
    expect(await compare()).toMatchObject({ range: { from: 0.43, to: 0.57 }, zone: "America/New_York" });
    expect(await compare({ metric: "patience" })).toMatchObject({ range: null, zone: "UTC" });
  });

  it("are two to six different ones", () => {
    const of = (teams: string) => CompareTeamsQuery.safeParse({ teams }).success;
    expect([of("1"), of("1,1"), of("1,2"), of("1,2,3,4,5,6"), of("1,2,3,4,5,6,7"), of("1,x")]).toEqual([
      ...[false, false, true, true, false, false],
    ]);
  });

  it("are those within sight only", async () => {
    const { tenantId } = acme;
    const stranger = await makeTenant("Other");
    await expect(compare({}, stranger.ctx)).rejects.toMatchObject({ code: "not_found" });
    await expect(compare({ teams: `${east},999` })).rejects.toMatchObject({ code: "not_found" });
    const manager = await makeMember(acme, "manager");
    manager.ctx.actor.gongUserId = east;
    await withTenant(tenantId, (tx) =>
      tx.tenant.update({ where: { id: tenantId }, data: { visibility: Visibility.own_team } }),
    );
    try {
      await expect(compare({}, manager.ctx)).rejects.toMatchObject({ code: "not_found" });
      await expect(compare({ teams: `${east},${ceo}` }, manager.ctx)).rejects.toMatchObject({
        code: "not_found",
      });
      manager.ctx.actor.gongUserId = ceo;
      expect((await compare({}, manager.ctx)).teams.map(({ size }) => size)).toEqual([3, 3]);
    } finally {
      await withTenant(tenantId, (tx) =>
        tx.tenant.update({ where: { id: tenantId }, data: { visibility: Visibility.everyone } }),
      );
    }
  });

  it("are closed without the area of figures", async () => {
    const { ctx } = await makeMember(acme, "member");
    if (ctx.actor.kind === "member") ctx.actor.areas = { ...ctx.actor.areas, stats: "none" };
    await expect(compare({}, ctx)).rejects.toMatchObject({ code: "forbidden" });
  });
});
