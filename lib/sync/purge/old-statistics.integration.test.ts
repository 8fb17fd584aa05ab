import { describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { makeStreamsDue } from "../make-streams-due.ts";
import { allowed, readStatsSpan } from "../stats/company-zone.ts";
import { planTenant } from "./plan-purges.ts";
import { workPurges } from "./work-purges.ts";

const nowMs = Date.UTC(2026, 10, 21, 9);
/** Calls are kept for two months: the line is 21 September, in UTC. */
const line = "2026-09-21";
const date = (day: string) => new Date(`${day}T00:00:00Z`);
const common = { userGongId: "7", contentHash: "", raw: {}, mirroredAt: date("2026-11-01") };

const noCounts = {
  callsAsHost: 0,
  callsAttended: 0,
  callsGaveFeedback: 0,
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

async function makeCounted(timeZone: string) {
  const { tenantId } = await makeTenant("Counted");
  await withTenant(tenantId, async (tx) => {
    await makeStreamsDue(tx, tenantId, new Date(nowMs));
    await tx.tenant.update({ where: { id: tenantId }, data: { keepMonths: 2 } });
    await tx.gongCompany.create({ data: { tenantId, timeZone, mirroredAt: common.mirroredAt } });
    const days = ["2026-08-31", "2026-09-19", "2026-09-20", "2026-09-21", "2026-11-02"];
    for (const day of days) {
      await tx.gongActivityDay.create({ data: { tenantId, ...common, day: date(day), ...noCounts } });
    }
    const weeks = [
      ["2026-09-07", "2026-09-14"],
      ["2026-09-14", "2026-09-21"],
      ["2026-09-21", "2026-09-28"],
    ] as const;
    for (const [from, to] of weeks) {
      const span = { period: "week" as const, fromDay: date(from), toDay: date(to) };
      await tx.gongActivityPeriod.create({ data: { tenantId, ...common, ...span, ...noCounts } });
      await tx.gongInteractionStat.create({ data: { tenantId, ...common, ...span } });
    }
    for (const month of ["2026-08-01", "2026-09-01"]) {
      const { userGongId: reportGongId, ...rest } = common;
      const names = {
        managerGongId: "1",
        workspaceGongId: "5",
        metric: "callsListened",
        count: 1,
        values: [],
      };
      await tx.gongCoachingMetric.create({
        data: { tenantId, reportGongId, ...rest, ...names, fromDay: date(month) },
      });
    }
  });
  return tenantId;
}

const heldBy = (tenantId: string) =>
  withTenant(tenantId, async (tx) => {
    const text = (value: Date) => value.toISOString().slice(0, 10);
    const [days, periods, interaction, coaching] = [
      await tx.gongActivityDay.findMany({ orderBy: { day: "asc" } }),
      await tx.gongActivityPeriod.findMany({ orderBy: { fromDay: "asc" } }),
      await tx.gongInteractionStat.findMany({ orderBy: { fromDay: "asc" } }),
      await tx.gongCoachingMetric.findMany({ orderBy: { fromDay: "asc" } }),
    ];
    return {
      days: days.map(({ day }) => text(day)),
      periods: periods.map(({ fromDay }) => text(fromDay)),
      interaction: interaction.map(({ fromDay }) => text(fromDay)),
      coaching: coaching.map(({ fromDay }) => text(fromDay)),
    };
  });

describe("retention and Gong's statistics", () => {
  it.each([
    ["Europe/Berlin", ["2026-09-21", "2026-11-02"], ["2026-09-21"]],
    ["America/New_York", ["2026-09-20", "2026-09-21", "2026-11-02"], ["2026-09-14", "2026-09-21"]],
  ])(
    "in %s: days, weeks and months that end before the line are erased, others stay",
    async (zone, days, weeks) => {
      const tenantId = await makeCounted(zone);
      const other = await makeCounted(zone);
      await withTenant(other, (tx) => tx.tenant.update({ where: { id: other }, data: { keepMonths: null } }));
      expect(await withTenant(tenantId, (tx) => planTenant(tx, tenantId, nowMs))).toBe(1);
      await workPurges({ tenantId, clock: { now: () => nowMs } });
      const held = await heldBy(tenantId);
      expect(held).toEqual({ days, periods: weeks, interaction: weeks, coaching: ["2026-09-01"] });
      const [run] = await withTenant(tenantId, (tx) => tx.purgeRun.findMany());
      expect(run?.erased).toMatchObject({ gong_activity_days: 5 - days.length, gong_coaching_metrics: 1 });
      expect((await heldBy(other)).days).toHaveLength(5);

      expect(await withTenant(tenantId, (tx) => planTenant(tx, tenantId, nowMs))).toBe(0);
      const span = await withTenant(tenantId, (tx) => readStatsSpan(tx, { tenantId, nowMs }));
      const asked = allowed(
        held.days.map((from) => ({ from, to: from })),
        span,
      );
      expect(span.from <= line).toBe(true);
      expect(asked.map(({ from }) => from)).toEqual(days);
    },
  );
});
