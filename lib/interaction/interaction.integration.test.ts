import { beforeAll, describe, expect, it } from "vitest";
import { Visibility } from "#lib/db/generated/enums.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { exportInteraction } from "./export-interaction.ts";
import { getInteraction } from "./get-interaction.ts";
import { InteractionQuery } from "./schemas.ts";

const nowMs = Date.parse("2026-11-18T17:00:00Z");
const [leader, bo, ann, stranger] = ["500", "501", "502", "503"];
const query = InteractionQuery.parse({ period: "last_30_days", zone: "America/New_York" });
let acme: Awaited<ReturnType<typeof makeTenant>>;
let viewers: Record<string, TestMember>;

/** Forty calls at all hours, every seventh private; the host and often somebody else of ours talk. */
beforeAll(async () => {
  acme = await makeTenant();
  const { tenantId } = acme;
  await makeGongUser(tenantId, { gongId: leader, name: "Kim Ro" });
  await makeGongUser(tenantId, { gongId: bo, name: "Bo Ek", managerGongId: leader });
  await makeGongUser(tenantId, { gongId: ann, name: "Ann Ly", managerGongId: leader });
  await makeGongUser(tenantId, { gongId: stranger, name: "Sam Oz" });
  const hosts = [bo, ann, stranger];
  const ids = Array.from({ length: 40 }, (_, index) => String(index + 1));
  for (const [index, gongId] of ids.entries()) {
    await makeCall(tenantId, {
      gongId,
      startedAt: new Date(nowMs - (index + 0.5) * 17.3 * 3_600_000).toISOString(),
      primaryUserGongId: hosts[index % 3] ?? null,
      isPrivate: index % 7 === 0,
      usTalkSeconds: 300 + index,
      themTalkSeconds: index % 5 === 0 ? 0 : 200,
    });
  }
  await withTenant(tenantId, async (tx) => {
    for (const [index, callGongId] of ids.entries()) {
      await tx.callParty.updateMany({
        where: { tenantId, callGongId, position: 0 },
        data: {
          userGongId: hosts[(index * 2 + 1) % 3] ?? null,
          talkSeconds: index % 6 === 0 ? null : 100 + index,
        },
      });
    }
    await refreshDerived(tx, tenantId, ids);
    await tx.gongCompany.create({
      data: { tenantId, timeZone: "Europe/Berlin", mirroredAt: new Date(nowMs) },
    });
    const readAt = new Date(nowMs - 3_600_000);
    await tx.syncPart.create({ data: { tenantId, stream: "interaction", part: "week:2026-11-16", readAt } });
    const week = (userGongId: string, fromDay: string, patience: number | null) => ({
      tenantId,
      userGongId,
      period: "week" as const,
      fromDay: new Date(fromDay),
      toDay: new Date(Date.parse(fromDay) + 7 * 86_400_000),
      patienceSeconds: patience,
      questionRate: 12,
      contentHash: "test",
      raw: {},
      mirroredAt: new Date(nowMs),
    });
    await tx.gongInteractionStat.createMany({
      data: [
        week(bo, "2026-11-16", 1),
        week(bo, "2026-11-09", 0.5),
        week(bo, "2026-11-02", null),
        week(ann, "2026-11-09", 2),
        week(ann, "2026-10-12", 3),
        week(leader, "2026-11-09", 0.8),
        week(stranger, "2026-11-09", 0.7),
      ],
    });
  });
  const [manager, rep, nobody] = [
    await makeMember(acme, "manager"),
    await makeMember(acme, "member"),
    await makeMember(acme, "viewer"),
  ];
  manager.ctx.actor.gongUserId = leader;
  rep.ctx.actor.gongUserId = bo;
  viewers = { admin: acme, manager, rep, nobody };
});

/** The same figures from the calls, the people on them and Gong's rows, one by one. */
async function recount(ctx: TestMember["ctx"]) {
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const { range, users, showPrivate } = await findTeamScope(tx, ctx, query, nowMs);
    const calls = await tx.call.findMany({
      where: { tenantId, ...(!showPrivate && { isPrivate: false }) },
      include: { parties: true },
    });
    const people = (await tx.gongUser.findMany({ where: { tenantId } })).filter(
      ({ gongId }) => users === "everyone" || users.includes(gongId),
    );
    const weeks = ["2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"];
    const stats = await tx.gongInteractionStat.findMany({ where: { tenantId } });
    return people
      .map(({ gongId, name }) => {
        const ratios = calls
          .filter(({ startedAt }) => startedAt >= range.from && startedAt < range.to)
          .flatMap(({ usTalkSeconds, themTalkSeconds, parties }) => {
            const talked = parties.filter(({ userGongId }) => userGongId === gongId);
            const own = talked.flatMap(({ talkSeconds }) => talkSeconds ?? []);
            if (!themTalkSeconds || own.length === 0) return [];
            return [
              own.reduce((sum, seconds) => sum + seconds, 0) / ((usTalkSeconds ?? 0) + themTalkSeconds),
            ];
          });
        const spans = stats
          .filter((row) => row.userGongId === gongId && row.patienceSeconds !== null)
          .flatMap(({ fromDay, patienceSeconds }) => {
            const day = fromDay.toISOString().slice(0, 10);
            if (!weeks.includes(day)) return [];
            const from = Date.parse(`${day}T00:00:00+01:00`) + (day < "2026-10-26" ? -3_600_000 : 0);
            const to = Date.parse(`${day}T00:00:00+01:00`) + 7 * 86_400_000;
            const n = calls.filter(
              ({ startedAt, primaryUserGongId }) =>
                primaryUserGongId === gongId && startedAt.getTime() >= from && startedAt.getTime() < to,
            ).length;
            return [{ value: patienceSeconds ?? 0, n }];
          });
        const n = spans.reduce((sum, span) => sum + span.n, 0);
        const weighted = spans.reduce((sum, span) => sum + span.value * (n > 0 ? span.n : 1), 0);
        return {
          name,
          ratio: ratios.length > 0 ? ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length : null,
          ratioCalls: ratios.length,
          patience: spans.length > 0 ? weighted / (n > 0 ? n : spans.length) : null,
          patienceCalls: n,
        };
      })
      .filter(({ ratio, patience }) => ratio !== null || patience !== null)
      .sort((one, other) => one.name.localeCompare(other.name));
  });
}

const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(9)));

describe.each(Object.values(Visibility))("where people see the calls of %s", (visibility) => {
  it.each([
    ["admin", false],
    ["admin", true],
    ["manager", false],
    ["manager", true],
    ["rep", false],
    ["nobody", true],
  ])("the figures that the %s sees are a recount, private calls shown: %s", async (name, showPrivate) => {
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility, showPrivate } }),
    );
    const ctx = viewers[name]?.ctx ?? acme.ctx;
    const found = await getInteraction({ ctx, input: query, nowMs });
    const expected = await recount(ctx);
    const shown = found.people
      .map(({ name: person, now }) => ({
        name: person,
        ratio: rounded(now.talkRatio?.value ?? null),
        ratioCalls: now.talkRatio?.n ?? 0,
        patience: rounded(now.patience?.value ?? null),
        patienceCalls: now.patience?.n ?? 0,
      }))
      .sort((one, other) => one.name.localeCompare(other.name))
      .filter(({ ratio, patience }) => ratio !== null || patience !== null);
    expect(shown).toEqual(
      expected.map((row) => ({ ...row, ratio: rounded(row.ratio), patience: rounded(row.patience) })),
    );
    const sees = visibility === "everyone" || name === "admin" ? 4 : name === "manager" ? 3 : 1;
    const seesNobody = name === "nobody" && visibility !== "everyone";
    const isAlone = visibility === "own_calls" && name === "manager";
    expect(shown).toHaveLength(seesNobody ? 0 : isAlone ? 1 : sees);
  });
});

describe("getInteraction", () => {
  it("names its days, whose they are, what it is held against, and as of when", async () => {
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({
        where: { id: acme.tenantId },
        data: { visibility: "everyone", showPrivate: false },
      }),
    );
    const found = await getInteraction({ ctx: acme.ctx, input: { ...query, metric: "patience" }, nowMs });
    expect(found).toMatchObject({
      days: { from: "2026-10-20", to: "2026-11-18" },
      previousDays: null,
      gong: { pace: "week", from: "2026-10-19", to: "2026-11-22" },
      gongBefore: { from: "2026-09-14", to: "2026-10-18" },
      companyZone: "Europe/Berlin",
      asOf: "2026-11-18T16:00:00.000Z",
      ranges: { talkRatio: { from: 0.43, to: 0.57 }, patience: null },
    });
    expect(found.people[0]).toMatchObject({ name: "Ann Ly", before: { patience: { value: 3 } } });
    expect(found.distribution.reduce((sum, { people }) => sum + people, 0)).toBe(4);
    expect(found.trend.at(-2)).toMatchObject({ from: "2026-11-09", value: 1, people: 4 });
    expect(found.trend.at(-3)).toMatchObject({ from: "2026-11-02", value: null, people: 0 });
  });

  it("tells apart what Gong did not measure and what is still on its way from Gong", async () => {
    const { tenantId, ctx } = acme;
    const isCopied = async (period: InteractionQuery["period"]) =>
      (await getInteraction({ ctx, input: { ...query, period }, nowMs })).isGongCopied;
    expect([await isCopied("this_week"), await isCopied("last_week")]).toEqual([true, false]);
    await withTenant(tenantId, (tx) =>
      tx.syncPart.create({
        data: { tenantId, stream: "interaction", part: "week:2026-11-09", readAt: new Date(nowMs) },
      }),
    );
    expect([await isCopied("last_week"), await isCopied("last_month")]).toEqual([true, false]);
  });

  it("draws one person beside the people’s mean, and answers for those out of sight as for missing ones", async () => {
    const input = { ...query, metric: "patience" as const, person: bo };
    const { trend } = await getInteraction({ ctx: acme.ctx, input, nowMs });
    expect(trend.at(-2)).toMatchObject({ value: 0.5, against: 1 });
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility: "own_calls" } }),
    );
    const ctx = viewers.rep?.ctx ?? acme.ctx;
    for (const person of [stranger, "999"]) {
      const asked = getInteraction({ ctx, input: { ...query, person }, nowMs });
      await expect(asked).rejects.toThrow(/does not exist/);
    }
    const { text } = await exportInteraction({ ctx, input: query, nowMs });
    expect(text.split("\r\n").filter((line) => line !== "")).toHaveLength(2);
    expect(text.split("\r\n")[1]).toMatch(/^Bo Ek,501,true,2026-10-20,2026-11-18,America\/New_York,0\.\d+,/);
  });
});
