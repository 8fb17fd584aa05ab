import { listCallsBehind } from "#lib/calls/list-calls-behind.ts";
import type { CallsBehind } from "#lib/calls/schemas.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { companyToday } from "#lib/sync/stats/company-days.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { ActivityCallsQuery } from "./schemas.ts";
import { wholeDays } from "./whole-days.ts";

/**
 * The calls that Gong lists behind a count. Those that the viewer may not see, or that are not copied, are counted only.
 * @throws {AppError} `forbidden`; `not_found` for a person whom the viewer does not see
 */
export async function listActivityCalls({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: ActivityCallsQuery;
  nowMs?: number;
}): Promise<CallsBehind> {
  requireArea(ctx, "stats", "read");
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const scope = await findTeamScope(tx, ctx, { ...input, team: undefined }, nowMs);
    const known = await tx.gongUser.findFirst({
      where: { tenantId, gongId: input.person, removedAt: null },
      select: { gongId: true },
    });
    if (!known || scope.users === "everyone" || !scope.users.includes(input.person)) throw notFound("person");
    const today = companyToday(nowMs, scope.companyZone);
    const { days } = wholeDays(scope.companyDays, scope.previousCompanyDays, today);
    const range = input.day ? { from: input.day, to: input.day } : days;
    if (!range) return { calls: [], listed: 0, visible: 0, hidden: 0 };
    const listed = await tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT id FROM gong_activity_days,
        LATERAL jsonb_array_elements_text(
          CASE WHEN jsonb_typeof(raw -> ${input.counter}::text) = 'array' THEN raw -> ${input.counter}::text ELSE '[]' END
        ) AS listed (id)
      WHERE tenant_id = ${tenantId} AND user_gong_id = ${input.person} AND removed_at IS NULL
        AND day >= ${range.from}::date AND day <= ${range.to}::date`;
    return listCallsBehind(
      tx,
      ctx,
      listed.map(({ id }) => id),
    );
  });
}
