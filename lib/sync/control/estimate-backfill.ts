import { type Clock, systemClock } from "#lib/clock.ts";
import { readBudget } from "#lib/connections/governor/read-budget.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { spanOfMonths } from "./backfill-span.ts";
import { countCalls } from "./count-calls.ts";
import { planBackfill, requestsFor } from "./plan-backfill.ts";
import { requireConnected } from "./require-connected.ts";
import type { BackfillEstimate, EstimateBackfillQuery } from "./schemas.ts";

/**
 * What it would cost to copy so many months more, before it is started: Gong's own count of the calls, the requests
 * these take, the time at the company's rate and the share of a day's budget.
 * @throws {AppError} `forbidden`; `precondition_failed` before the first copy, without a connection, or where retention
 *   allows no more; Gong's troubles.
 */
export async function estimateBackfill(
  { ctx, input }: { ctx: TenantContext; input: EstimateBackfillQuery },
  clock: Clock = systemClock,
): Promise<BackfillEstimate> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  const { companyKey, span } = await withTenant(tenantId, async (tx) => ({
    companyKey: (await requireConnected(tx, tenantId)).companyKey,
    span: await spanOfMonths(tx, tenantId, input.months, clock.now()),
  }));
  const { total, askedAt } = await countCalls({ ctx, span }, clock);
  const budget = await readBudget(companyKey);
  const requests = requestsFor(planBackfill(span, total), total);
  return {
    from: new Date(span.fromMs).toISOString(),
    to: new Date(span.toMs).toISOString(),
    isCutByRetention: span.isCutByRetention,
    calls: total,
    countedAt: askedAt.toISOString(),
    requests,
    seconds: Math.ceil(requests / budget.pace),
    pace: budget.pace,
    shareOfDay: requests / budget.perDay,
    leftToday: budget.left.backfill,
  };
}
