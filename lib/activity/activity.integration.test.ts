import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { noCounts } from "./choices.ts";
import { exportActivity } from "./export-activity.ts";
import { getActivity } from "./get-activity.ts";
import { listActivityCalls } from "./list-activity-calls.ts";
import { ActivityQuery } from "./schemas.ts";

/** Wednesday noon in New York, where it is still Wednesday for long. */
const nowMs = Date.parse("2026-11-18T17:00:00Z");
const [kim, bo, ann] = ["502", "501", "503"];
const query = ActivityQuery.parse({ period: "this_week", zone: "UTC", counter: "callsAttended" });
const behindBo = { ...query, person: bo, counter: "callsAttended" as const };
let acme: Awaited<ReturnType<typeof makeTenant>>;

/** Kim leads Bo; Ann stands beside and is no longer active. */
beforeAll(async () => {
  acme = await makeTenant();
  const { tenantId } = acme;
  await makeGongUser(tenantId, { gongId: kim, name: "Kim Ro" });
  await makeGongUser(tenantId, { gongId: bo, name: "Bo Ek", managerGongId: kim });
  await makeGongUser(tenantId, { gongId: ann, name: "Ann Ly" });
  await makeCall(tenantId, { gongId: "1", startedAt: "2026-11-16T15:00:00Z", primaryUserGongId: bo });
  await makeCall(tenantId, {
    gongId: "2",
    startedAt: "2026-11-17T15:00:00Z",
    primaryUserGongId: bo,
    isPrivate: true,
  });
  const mirrored = { tenantId, contentHash: "test", mirroredAt: new Date(nowMs) };
  const day = (on: string, userGongId: string, listed: string[]) => ({
    ...mirrored,
    ...noCounts,
    day: new Date(on),
    userGongId,
    callsAttended: listed.length,
    raw: { callsAttended: listed },
  });
  const week = (fromDay: string, toDay: string, userGongId: string, callsAttended: number) => ({
    ...mirrored,
    ...noCounts,
    raw: {},
    period: "week" as const,
    fromDay: new Date(fromDay),
    toDay: new Date(toDay),
    userGongId,
    callsAttended,
  });
  await withTenant(tenantId, async (tx) => {
    await tx.gongUser.update({
      where: { tenantId_gongId: { tenantId, gongId: ann } },
      data: { active: false },
    });
    await tx.gongCompany.create({
      data: { tenantId, timeZone: "America/New_York", mirroredAt: new Date(nowMs) },
    });
    await tx.syncPart.create({
      data: { tenantId, stream: "activity", part: "days:2026-10-26", readAt: new Date(nowMs) },
    });
    await tx.gongActivityDay.createMany({
      data: [
        day("2026-11-16", bo, ["1", "9"]),
        day("2026-11-17", bo, ["1", "2"]),
        day("2026-11-17", kim, ["1"]),
        day("2026-11-18", bo, ["1"]),
        day("2026-11-10", bo, ["7", "8", "9"]),
        day("2026-11-11", bo, ["7"]),
      ],
    });
    await tx.gongActivityPeriod.createMany({
      data: [
        week("2026-11-09", "2026-11-16", bo, 4),
        week("2026-11-16", "2026-11-18", bo, 4),
        week("2026-11-16", "2026-11-18", kim, 1),
      ],
    });
  });
});

describe("getActivity", () => {
  it("counts whole days of the company against as many of the week before, and averages over those who are active", async () => {
    const found = await getActivity({ ctx: acme.ctx, input: query, nowMs });
    expect(found).toMatchObject({
      days: { from: "2026-11-16", to: "2026-11-17" },
      previousDays: { from: "2026-11-09", to: "2026-11-10" },
      companyZone: "America/New_York",
      counted: 2,
      total: 3,
    });
    expect(
      found.people.map(({ name, isActive, counts, before }) => [
        name,
        isActive,
        counts.callsAttended,
        before?.callsAttended,
      ]),
    ).toEqual([
      ["Bo Ek", true, 4, 3],
      ["Kim Ro", true, 1, 0],
      ["Ann Ly", false, 0, 0],
    ]);
    expect([found.average.callsAttended, found.averageBefore?.callsAttended]).toEqual([2.5, 1.5]);
    expect(found.heat).toMatchObject({ days: ["2026-11-16", "2026-11-17"] });
    expect(found.heat.rows[0]).toEqual({ id: bo, values: [2, 2] });
  });

  it("draws Gong's own weeks, tells gaps from zeros, and one person beside the team's average", async () => {
    const { trend } = await getActivity({ ctx: acme.ctx, input: query, nowMs });
    expect(trend.slice(-3).map(({ value }) => value)).toEqual([null, 4, 5]);
    const alone = await getActivity({ ctx: acme.ctx, input: { ...query, person: kim }, nowMs });
    expect(alone.trend.at(-1)).toMatchObject({ from: "2026-11-16", value: 1, against: 2.5 });
    expect(alone.heat.rows.map(({ id }) => id)).toEqual([kim]);
  });

  it("compares nothing with days that are not copied", async () => {
    const long = { ...query, period: "last_30_days" as const };
    const found = await getActivity({ ctx: acme.ctx, input: long, nowMs });
    expect([found.averageBefore, found.previousDays, found.people[0]?.before]).toEqual([null, null, null]);
    expect(found.heat.rows[0]?.values.slice(0, 7)).toEqual([null, null, null, null, null, null, 0]);
  });

  it("shows a member no more people than the tenant lets him see, and others' persons as missing", async () => {
    const { ctx } = await makeMember(acme, "member");
    const own = { ...ctx, actor: { ...ctx.actor, gongUserId: bo } };
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility: "own_calls" } }),
    );
    const found = await getActivity({ ctx: own, input: query, nowMs });
    expect(found.people.map(({ id }) => id)).toEqual([bo]);
    expect(found.trend.at(-1)?.value).toBe(4);
    for (const person of [kim, "999"]) {
      await expect(getActivity({ ctx: own, input: { ...query, person }, nowMs })).rejects.toThrow(
        /does not exist/,
      );
      await expect(listActivityCalls({ ctx: own, input: { ...behindBo, person }, nowMs })).rejects.toThrow(
        /does not exist/,
      );
    }
    const file = await exportActivity({ ctx: own, input: query, nowMs });
    expect(file.text).not.toContain("Kim Ro");
    await withTenant(acme.tenantId, (tx) =>
      tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility: "everyone" } }),
    );
  });
});

describe("listActivityCalls", () => {
  it("opens the calls behind a count, each once; private and unknown ones are counted, never named", async () => {
    const found = await listActivityCalls({ ctx: acme.ctx, input: behindBo, nowMs });
    expect(found.calls.map(({ id }) => id)).toEqual(["1"]);
    expect(found).toMatchObject({ listed: 3, visible: 1, hidden: 2 });
    const one = await listActivityCalls({ ctx: acme.ctx, input: { ...behindBo, day: "2026-11-17" }, nowMs });
    expect(one).toMatchObject({ listed: 2, visible: 1, hidden: 1 });
  });
});

describe("exportActivity", () => {
  it("holds the numbers of the screen and leaves a trace", async () => {
    const { text, fileName } = await exportActivity({ ctx: acme.ctx, input: query, nowMs });
    expect(fileName).toBe("activity-2026-11-16.csv");
    expect(text.split("\r\n")[1]).toMatch(/^Bo Ek,501,true,2026-11-16,2026-11-17,America\/New_York,0,4,/);
    const traces = await withTenant(acme.tenantId, (tx) =>
      tx.auditEntry.count({ where: { tenantId: acme.tenantId, action: "activity.exported" } }),
    );
    expect(traces).toBeGreaterThan(0);
  });
});
