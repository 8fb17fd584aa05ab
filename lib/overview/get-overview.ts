import { readCallNames } from "#lib/calls/call-names.ts";
import { callSummarySelect, toCallSummary } from "#lib/calls/formatters.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { findAnyCall } from "#lib/rollups/find-any-call.ts";
import { getCallSpan } from "#lib/rollups/get-call-span.ts";
import { type CallTotals, getCallTotals } from "#lib/rollups/get-call-totals.ts";
import { listNewestCalls } from "#lib/rollups/list-newest-calls.ts";
import { callsInSight, readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { listAttention } from "./list-attention.ts";
import type { Overview, WeekFigures } from "./schemas.ts";
import { weekRanges } from "./week-ranges.ts";

const newestCount = 8;

function weekFigures({ calls, durationSeconds, usTalkSeconds, themTalkSeconds }: CallTotals): WeekFigures {
  const talk = usTalkSeconds + themTalkSeconds;
  return { calls, hours: durationSeconds / 3600, usShare: talk > 0 ? usTalkSeconds / talk : null };
}

/** What was copied, this week against last week, the newest calls, and what needs a look. */
export async function getOverview({
  ctx,
  input,
}: {
  ctx: TenantContext;
  /** `zone` is the viewer's: it decides where a week begins. */
  input: { zone: string; nowMs: number };
}): Promise<Overview> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  const { thisWeek, lastWeek, weekStart, today } = weekRanges(input.nowMs, input.zone);
  return withTenant(tenantId, async (tx) => {
    const scope = await readCallVisibility(tx, ctx);
    const visible = { AND: [{ tenantId, removedAt: null }, callsInSight(tenantId, scope)] };
    const totals = await getCallTotals(tx, tenantId, scope);
    const span = await getCallSpan(tx, tenantId, scope);
    const newestIds = await listNewestCalls(tx, tenantId, scope, newestCount);
    const newest = await tx.call.findMany({
      where: { AND: [visible, { gongId: { in: newestIds } }] },
      orderBy: [{ startedAt: "desc" }, { gongId: "desc" }],
      select: callSummarySelect,
    });
    const names = await readCallNames(tx, tenantId, newest);
    const connection = await tx.connection.findFirst({ where: { tenantId }, select: { state: true } });
    return {
      hasCalls: await findAnyCall(tx, tenantId),
      isConnected: connection !== null && connection.state !== "disconnected",
      weekStart,
      today,
      copied: {
        calls: totals.calls,
        hours: totals.durationSeconds / 3600,
        transcripts: totals.transcripts,
        people: await tx.gongUser.count({ where: { tenantId, removedAt: null } }),
        oldest: span.oldest?.toISOString() ?? null,
        newest: span.newest?.toISOString() ?? null,
      },
      thisWeek: weekFigures(await getCallTotals(tx, tenantId, scope, thisWeek)),
      lastWeek: weekFigures(await getCallTotals(tx, tenantId, scope, lastWeek)),
      newest: newest.map((row) => toCallSummary(row, names)),
      attention: await listAttention(tx, tenantId, visible, input.nowMs),
    };
  });
}
