import { listCallsBehind } from "#lib/calls/list-calls-behind.ts";
import type { CallsBehind } from "#lib/calls/schemas.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { MetricCallsQuery } from "./metric-schemas.ts";
import { monthSpans } from "./month-spans.ts";
import { readListed } from "./read-metrics.ts";

/**
 * The calls that Gong lists behind a coaching figure. Those that the viewer may not see, or that are not copied, are
 * counted only.
 * @throws {AppError} `forbidden`; `not_found` for a person whom the viewer does not see
 */
export async function listMetricCalls({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: MetricCallsQuery;
  nowMs?: number;
}): Promise<CallsBehind> {
  requireArea(ctx, "stats", "read");
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  const { manager, metric, person } = input;
  return withTenant(tenantId, async (tx) => {
    const scope = await findTeamScope(tx, ctx, { ...input, person: undefined }, nowMs);
    if (scope.users !== "everyone" && !scope.users.includes(person)) throw notFound("person");
    const { months } = monthSpans(scope.companyDays, nowMs, scope.companyZone);
    const listed = await readListed(tx, tenantId, { scope, person, manager, metric, months });
    return listCallsBehind(
      tx,
      ctx,
      listed.map(({ id }) => id),
    );
  });
}
