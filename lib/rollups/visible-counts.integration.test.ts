import { beforeAll, describe, expect, it } from "vitest";
import { listCallFilters } from "#lib/calls/list-call-filters.ts";
import { listCalls } from "#lib/calls/list-calls.ts";
import { ListCallsQuery } from "#lib/calls/schemas.ts";
import { Visibility } from "#lib/db/generated/enums.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { getOverview } from "#lib/overview/get-overview.ts";
import { getOverviewStatus } from "#lib/overview/get-overview-status.ts";
import { listOverviewCalls } from "#lib/overview/list-overview-calls.ts";
import { listOverviewPeople } from "#lib/overview/list-overview-people.ts";
import { refreshDerived } from "#lib/sync/derived/refresh-derived.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { makeMember, makeTenant, type TestMember } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";

const nowMs = Date.parse("2026-11-18T12:00:00Z");
const zones = ["UTC", "Asia/Kolkata", "America/Los_Angeles"];
const hosts = ["501", "502", "503", "504", null];
const countOfCalls = 60;

let acme: Awaited<ReturnType<typeof makeTenant>>;
let viewers: Record<string, TestMember>;

/** Three weeks of calls at all hours; somebody else than the host takes part in most. */
beforeAll(async () => {
  acme = await makeTenant();
  const { tenantId } = acme;
  await makeGongUser(tenantId, { gongId: "500", name: "Kim, who leads" });
  for (const gongId of ["501", "502"]) {
    await makeGongUser(tenantId, { gongId, name: `Report ${gongId}`, managerGongId: "500" });
  }
  for (const gongId of ["503", "504"]) await makeGongUser(tenantId, { gongId, name: `Other ${gongId}` });
  const ids = Array.from({ length: countOfCalls }, (_, index) => String(index + 1));
  for (const [index, gongId] of ids.entries()) {
    await makeCall(tenantId, {
      gongId,
      startedAt: new Date(nowMs - (index + 0.5) * 7.6 * 3_600_000).toISOString(),
      durationSeconds: 60 * index,
      primaryUserGongId: hosts[index % hosts.length] ?? null,
      isPrivate: index % 6 === 0,
      usTalkSeconds: index,
      themTalkSeconds: index % 4 === 0 ? null : index * 2,
      removedAt: index % 13 === 12 ? new Date() : null,
    });
  }
  await withTenant(tenantId, async (tx) => {
    for (const [index, gongId] of ids.entries()) {
      await tx.callParty.updateMany({
        where: { tenantId, callGongId: gongId, position: 0 },
        data: { userGongId: hosts[(index * 3 + 1) % hosts.length] ?? null },
      });
    }
    await refreshDerived(tx, tenantId, ids);
  });
  const [leader, rep, stranger] = [
    await makeMember(acme, "manager"),
    await makeMember(acme, "member"),
    await makeMember(acme, "viewer"),
  ];
  leader.ctx.actor.gongUserId = "500";
  rep.ctx.actor.gongUserId = "503";
  viewers = { admin: acme, leader, rep, stranger };
});

async function listed(ctx: TenantContext, filter: Record<string, string>) {
  const found: Awaited<ReturnType<typeof listCalls>>["calls"] = [];
  let cursor: string | null | undefined;
  do {
    const query = ListCallsQuery.parse({ ...filter, ...(cursor && { cursor }) });
    const page = await listCalls({ ctx, input: query });
    found.push(...page.calls);
    cursor = page.nextCursor;
  } while (cursor);
  return found;
}

const seconds = (calls: { durationSeconds: number }[]) =>
  calls.reduce((total, { durationSeconds }) => total + durationSeconds, 0);

describe.each(Object.values(Visibility))("where people see the calls of %s", (visibility) => {
  describe.each([false, true])("and private ones are shown: %s", (showPrivate) => {
    it.each(["admin", "leader", "rep", "stranger"])(
      "every number leads the %s to as many calls",
      async (name) => {
        await withTenant(acme.tenantId, (tx) =>
          tx.tenant.update({ where: { id: acme.tenantId }, data: { visibility, showPrivate } }),
        );
        const ctx = viewers[name]?.ctx ?? acme.ctx;
        const all = await listed(ctx, {});
        const seesAll = visibility === "everyone" || name === "admin";
        const seesNone =
          !seesAll && (name === "stranger" || (name === "leader" && visibility === "own_calls"));
        expect(all.length > 40).toBe(seesAll);
        expect(all.length === 0).toBe(seesNone);
        const status = await getOverviewStatus({ ctx, nowMs });
        expect(status.seesCalls).toBe(all.length > 0);
        for (const zone of zones) {
          for (const period of ["this_week", "last_week"] as const) {
            const input = { period, zone };
            const overview = await getOverview({ ctx, input, nowMs });
            const days = { ...overview.days, zone };
            const inPeriod = await listed(ctx, days);
            const withCustomers = await listed(ctx, { ...days, talk: "customers" });
            const us = withCustomers.reduce((total, { usTalkSeconds }) => total + (usTalkSeconds ?? 0), 0);
            const them = withCustomers.reduce(
              (total, { themTalkSeconds }) => total + (themTalkSeconds ?? 0),
              0,
            );
            expect(overview.now).toMatchObject({
              calls: inPeriod.length,
              hours: seconds(inPeriod) / 3600,
              customerCalls: withCustomers.length,
              usShare: us + them > 0 ? us / (us + them) : null,
            });
            const { newest } = await listOverviewCalls({ ctx, input, nowMs });
            expect(newest.map(({ id }) => id)).toEqual(withCustomers.slice(0, 8).map(({ id }) => id));
          }
        }
        const options = await listCallFilters({ ctx });
        for (const { id: team } of options.teams) {
          const overview = await getOverview({
            ctx,
            input: { period: "last_30_days", zone: "UTC", team },
            nowMs,
          });
          expect(overview.now.calls).toBe(
            (await listed(ctx, { ...overview.days, zone: "UTC", team })).length,
          );
        }
        const { people } = await listOverviewPeople({
          ctx,
          input: { period: "last_30_days", zone: "UTC" },
          nowMs,
        });
        for (const { id: participant, calls } of people) {
          expect((await listed(ctx, { from: "2026-10-20", to: "2026-11-18", participant })).length).toBe(
            calls,
          );
        }
        expect(new Set(options.hosts.map(({ id }) => id))).toEqual(
          new Set(all.flatMap(({ host }) => host?.id ?? [])),
        );
      },
    );
  });
});
