import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { laneRules, lanes, requestsPerDay, requestsPerSecond } from "../governor/limits.ts";
import { type BudgetView, readBudget, unspentBudget } from "../governor/read-budget.ts";
import { forecastDay, stepMs } from "./forecast-day.ts";
import { inferOthers } from "./infer-others.ts";
import { readDays } from "./read-days.ts";
import { readErrors } from "./read-errors.ts";
import { type Needs, readNeeds } from "./read-needs.ts";
import { readSlices, readUsage } from "./read-usage.ts";
import type { BudgetReport, ForecastView, LaneUsage, UsageRow } from "./schemas.ts";

const dayMs = 86_400_000;
const shownDays = 14;

/**
 * What the budget page shows: the company's last 24 hours as Gong counts them, who of this tenant spent them on what,
 * what the next day will take, and what Gong refused.
 * @throws {AppError} `forbidden` without the area settings.
 */
export async function getBudget(
  { ctx }: { ctx: TenantContext },
  clock: Clock = systemClock,
): Promise<BudgetReport> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  const nowMs = clock.now();
  const since = new Date(nowMs - dayMs);
  const read = await withTenant(tenantId, async (tx) => {
    const usage = await readUsage(tx, tenantId, since);
    return {
      connection: await tx.connection.findUnique({
        where: { tenantId },
        select: { state: true, companyKey: true },
      }),
      usage,
      members: await withNames(tx, tenantId, usage.members),
      slices: await readSlices(tx, tenantId, since),
      needs: await readNeeds(tx, tenantId, nowMs),
      days: await readDays(tx, tenantId, new Date(nowMs), shownDays),
      errors: await readErrors(tx, tenantId, since),
    };
  });
  const budget = read.connection ? await readBudget(read.connection.companyKey) : unspentBudget();
  const refused = read.errors.find(({ kind }) => kind === "rate-limited");
  return {
    connection: read.connection?.state ?? "none",
    perDay: budget.perDay,
    usedToday: budget.usedToday,
    usedHere: read.usage.lanes.reduce((sum, { requests }) => sum + requests, 0),
    reserve: requestsPerDay - laneRules.incremental.dayCap,
    pace: budget.pace,
    fullPace: requestsPerSecond,
    gateUntil: budget.gateUntil?.toISOString() ?? null,
    breaker: {
      isOpen: budget.breaker.isOpen,
      since: budget.breaker.since?.toISOString() ?? null,
      nextProbeAt: budget.breaker.nextProbeAt?.toISOString() ?? null,
    },
    lanes: lanesOf(budget, read.usage.lanes),
    purposes: read.usage.purposes,
    members: read.members,
    operations: read.usage.operations,
    others: inferOthers({
      nowMs,
      refusals: refused?.count ?? 0,
      lastRefusalMs: refused ? Date.parse(refused.lastAt) : null,
      gateUntilMs: budget.gateUntil?.getTime() ?? null,
      usedToday: budget.usedToday,
      perDay: budget.perDay,
    }),
    forecast: forecastOf({ nowMs, budget, slices: read.slices, needs: read.needs }),
    days: read.days,
    errors: read.errors,
  };
}

function lanesOf(budget: BudgetView, usage: readonly UsageRow[]): LaneUsage[] {
  return lanes.map((lane) => ({
    lane,
    requests: usage.find(({ name }) => name === lane)?.requests ?? 0,
    cap: laneRules[lane].dayCap,
    left: budget.left[lane],
    opensAt: budget.opensAt[lane]?.toISOString() ?? null,
  }));
}

/** What other tenants of the same company have used is counted as if it left the day at its end. */
function forecastOf(facts: {
  nowMs: number;
  budget: BudgetView;
  slices: [number, number][];
  needs: Needs;
}): ForecastView {
  const { nowMs, budget, slices, needs } = facts;
  const here = slices.reduce((sum, [, count]) => sum + count, 0);
  const elsewhere = Math.max(0, budget.usedToday - here);
  const { peak, peakAtMs, backlogDoneAtMs, fullAtMs } = forecastDay({
    nowMs,
    slices: [...slices, [nowMs - stepMs, elsewhere]],
    steadyPerHour: needs.steadyPerHour,
    backlog: needs.backlog,
    pace: budget.pace,
    steadyCap: laneRules.incremental.dayCap,
    backlogCap: laneRules.backfill.dayCap,
  });
  return {
    peak,
    peakAt: new Date(peakAtMs).toISOString(),
    steadyPerHour: Math.round(needs.steadyPerHour * 10) / 10,
    backlog: needs.backlog,
    backlogDoneAt: backlogDoneAtMs === null ? null : new Date(backlogDoneAtMs).toISOString(),
    fullAt: fullAtMs === null ? null : new Date(fullAtMs).toISOString(),
  };
}

async function withNames(tx: Tx, tenantId: string, rows: readonly UsageRow[]): Promise<UsageRow[]> {
  if (rows.length === 0) return [];
  const members = await tx.member.findMany({
    where: { tenantId, id: { in: rows.map(({ name }) => name) } },
    select: { id: true, person: { select: { name: true } } },
  });
  const names = new Map(members.map(({ id, person }) => [id, person.name]));
  return rows.map((row) => ({ ...row, name: names.get(row.name) ?? "A former member" }));
}
