import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { exportCoachingMetrics } from "./export-coaching-metrics.ts";
import { getCoachingMetrics } from "./get-coaching-metrics.ts";
import { listMetricCalls } from "./list-metric-calls.ts";
import { CoachingMetricsQuery, MetricCallsQuery } from "./metric-schemas.ts";

const nowMs = Date.parse("2026-11-18T17:00:00Z");
const [bo, kim, lee, ann] = ["501", "502", "503", "504"];
const query = CoachingMetricsQuery.parse({ period: "this_week", zone: "UTC" });
let acme: Awaited<ReturnType<typeof makeTenant>>;

/** Kim leads Bo and Ann; nobody did anything for Ann. Lee once led Bo. Call 2 is private, 9 is not copied. */
beforeAll(async () => {
  acme = await makeTenant();
  const { tenantId } = acme;
  await makeGongUser(tenantId, { gongId: kim, name: "Kim Ro" });
  await makeGongUser(tenantId, { gongId: bo, name: "Bo Ek", managerGongId: kim });
  await makeGongUser(tenantId, { gongId: ann, name: "Ann Ly", managerGongId: kim });
  await makeGongUser(tenantId, { gongId: lee, name: "Lee Ta" });
  await makeCall(tenantId, { gongId: "1", startedAt: "2026-11-02T15:00:00Z", primaryUserGongId: bo });
  await makeCall(tenantId, {
    gongId: "2",
    startedAt: "2026-11-02T16:00:00Z",
    primaryUserGongId: bo,
    isPrivate: true,
  });
  await withTenant(tenantId, async (tx) => {
    await tx.gongCompany.create({
      data: { tenantId, timeZone: "America/New_York", mirroredAt: new Date(nowMs) },
    });
    await tx.syncPart.create({
      data: { tenantId, stream: "coaching", part: `2026-10-01:7:${kim}`, readAt: new Date(nowMs) },
    });
    const figure = (fromDay: string, metric: string, values: string[], manager = kim, workspace = "7") => ({
      tenantId,
      managerGongId: manager,
      reportGongId: bo,
      workspaceGongId: workspace,
      fromDay: new Date(fromDay),
      metric,
      count: values.length,
      values,
      contentHash: "test",
      raw: {},
      mirroredAt: new Date(nowMs),
    });
    await tx.gongCoachingMetric.createMany({
      data: [
        figure("2026-11-01", "callsListenedTo", ["1", "2"]),
        figure("2026-11-01", "callsListenedTo", ["9"], kim, "8"),
        figure("2026-11-01", "callsWithWhisper", ["1"]),
        figure("2026-10-01", "callsListenedTo", ["1"]),
        figure("2026-10-01", "scorecardsFilled", ["1"], lee),
        { ...figure("2026-11-01", "feedbackRequested", ["1"]), removedAt: new Date(nowMs) },
      ],
    });
  });
});

const asMember = async (gongUserId: string) => {
  const { ctx } = await makeMember(acme, "manager");
  return { ...ctx, actor: { ...ctx.actor, gongUserId } };
};
const see = (visibility: "everyone" | "own_team" | "own_calls") =>
  withTenant(acme.tenantId, (tx) => tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility } }));

describe("getCoachingMetrics", () => {
  it("counts by manager and direct report in whole months of the company, zeros for whom nobody did anything", async () => {
    const found = await getCoachingMetrics({ ctx: acme.ctx, input: query, nowMs });
    expect(found).toMatchObject({
      months: { from: "2026-11-01", to: "2026-11-30" },
      previousMonths: { from: "2026-10-01", to: "2026-10-31" },
      isRunning: true,
      companyZone: "America/New_York",
      asOf: new Date(nowMs).toISOString(),
      sums: { callsListenedTo: 3, callsWithWhisper: 1 },
      sumsBefore: { callsListenedTo: 1 },
    });
    expect(found.rows.map(({ manager, report, counts }) => [manager.name, report.name, counts])).toEqual([
      ["Kim Ro", "Bo Ek", { callsListenedTo: 3, callsWithWhisper: 1 }],
      ["Kim Ro", "Ann Ly", {}],
    ]);
    expect(found.metrics.map(({ label }) => label)).toEqual([
      "Listened to",
      "Scorecards filled",
      "Calls with whisper",
    ]);
  });

  it("draws twelve months, and tells those that are not copied from zeros", async () => {
    const { trend } = await getCoachingMetrics({ ctx: acme.ctx, input: query, nowMs });
    expect(trend).toHaveLength(12);
    expect(trend.slice(-3).map(({ from, value }) => [from, value])).toEqual([
      ["2026-09-01", null],
      ["2026-10-01", 1],
      ["2026-11-01", 3],
    ]);
  });

  it("holds a month against the one before only where that is copied", async () => {
    const input = { ...query, period: "last_month" as const };
    const found = await getCoachingMetrics({ ctx: acme.ctx, input, nowMs });
    expect(found).toMatchObject({
      months: { from: "2026-10-01", to: "2026-10-31" },
      previousMonths: null,
      sumsBefore: null,
      isRunning: false,
    });
    expect(found.rows.map(({ manager }) => manager.name)).toEqual(["Kim Ro", "Kim Ro", "Lee Ta"]);
  });

  it("narrows to a workspace, and to one direct report", async () => {
    const one = await getCoachingMetrics({ ctx: acme.ctx, input: { ...query, workspace: "8" }, nowMs });
    expect(one.sums).toEqual({ callsListenedTo: 1 });
    const alone = await getCoachingMetrics({ ctx: acme.ctx, input: { ...query, person: ann }, nowMs });
    expect(alone.rows.map(({ report }) => report.name)).toEqual(["Ann Ly"]);
  });

  it("shows a member himself or his team alone, another tenant nothing, and nobody without the area", async () => {
    const [asBo, asLee] = [await asMember(bo), await asMember(lee)];
    await see("own_calls");
    const own = await getCoachingMetrics({ ctx: asBo, input: query, nowMs });
    expect(own.rows.map(({ report }) => report.name)).toEqual(["Bo Ek"]);
    await see("own_team");
    expect((await getCoachingMetrics({ ctx: asLee, input: query, nowMs })).rows).toEqual([]);
    await expect(
      getCoachingMetrics({ ctx: asLee, input: { ...query, person: bo }, nowMs }),
    ).rejects.toMatchObject({ code: "not_found" });
    await see("everyone");
    expect((await getCoachingMetrics({ ctx: (await makeTenant()).ctx, input: query, nowMs })).rows).toEqual(
      [],
    );
    const closed = {
      ...asBo,
      actor: { ...asBo.actor, areas: { ...asBo.actor.areas, stats: "none" as const } },
    };
    await expect(getCoachingMetrics({ ctx: closed, input: query, nowMs })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("what is behind a figure", () => {
  const behind = MetricCallsQuery.parse({ ...query, metric: "callsListenedTo", manager: kim, person: bo });

  it("lists the calls that the viewer sees, and counts those that are hidden or not copied", async () => {
    const found = await listMetricCalls({ ctx: acme.ctx, input: behind, nowMs });
    expect(found).toMatchObject({ listed: 3, visible: 1, hidden: 2 });
    expect(found.calls.map(({ id }) => id)).toEqual(["1"]);
    const asLee = await asMember(lee);
    await see("own_calls");
    await expect(listMetricCalls({ ctx: asLee, input: behind, nowMs })).rejects.toMatchObject({
      code: "not_found",
    });
    await see("everyone");
  });

  it("is in the file with the same numbers, which leaves a trace", async () => {
    const { text, fileName } = await exportCoachingMetrics({ ctx: acme.ctx, input: query, nowMs });
    expect(fileName).toBe("coaching-metrics-2026-11-01.csv");
    expect(text.split("\r\n")[1]).toBe(
      "Kim Ro,502,Bo Ek,501,2026-11-01,2026-11-30,America/New_York,3,1,0,0,1,0",
    );
    const traces = await withTenant(acme.tenantId, (tx) =>
      tx.auditEntry.count({ where: { tenantId: acme.tenantId, action: "coaching-metrics.exported" } }),
    );
    expect(traces).toBe(1);
  });
});
