import { readCallNames } from "#lib/calls/call-names.ts";
import { callSummarySelect, toCallSummary } from "#lib/calls/formatters.ts";
import type { Tx } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { visibleCalls } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { listAttention } from "./list-attention.ts";
import type { Overview, WeekFigures } from "./schemas.ts";
import { weekRanges } from "./week-ranges.ts";

const newestCount = 8;

async function weekFigures(
  tx: Tx,
  visible: Prisma.CallWhereInput,
  range: { from: Date; to: Date },
): Promise<WeekFigures> {
  const inRange = { AND: [visible, { startedAt: { gte: range.from, lt: range.to } }] };
  const sums = await tx.call.aggregate({ where: inRange, _count: true, _sum: { durationSeconds: true } });
  const withThem = await tx.call.aggregate({
    where: { AND: [inRange, { themTalkSeconds: { gt: 0 } }] },
    _sum: { usTalkSeconds: true, themTalkSeconds: true },
  });
  const us = withThem._sum.usTalkSeconds ?? 0;
  const talk = us + (withThem._sum.themTalkSeconds ?? 0);
  return {
    calls: sums._count,
    hours: (sums._sum.durationSeconds ?? 0) / 3600,
    usShare: talk > 0 ? us / talk : null,
  };
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
    const visible = { AND: [{ tenantId, removedAt: null }, await visibleCalls(tx, ctx)] };
    const totals = await tx.call.aggregate({
      where: visible,
      _count: true,
      _sum: { durationSeconds: true },
      _min: { startedAt: true },
      _max: { startedAt: true },
    });
    const newest = await tx.call.findMany({
      where: visible,
      orderBy: [{ startedAt: "desc" }, { gongId: "desc" }],
      take: newestCount,
      select: callSummarySelect,
    });
    const names = await readCallNames(tx, tenantId, newest);
    const connection = await tx.connection.findFirst({ where: { tenantId }, select: { state: true } });
    const anyCall = await tx.call.findFirst({
      where: { tenantId, removedAt: null },
      select: { gongId: true },
    });
    return {
      hasCalls: anyCall !== null,
      isConnected: connection !== null && connection.state !== "disconnected",
      weekStart,
      today,
      copied: {
        calls: totals._count,
        hours: (totals._sum.durationSeconds ?? 0) / 3600,
        transcripts: await tx.call.count({ where: { AND: [visible, { transcriptState: "present" }] } }),
        people: await tx.gongUser.count({ where: { tenantId, removedAt: null } }),
        oldest: totals._min.startedAt?.toISOString() ?? null,
        newest: totals._max.startedAt?.toISOString() ?? null,
      },
      thisWeek: await weekFigures(tx, visible, thisWeek),
      lastWeek: await weekFigures(tx, visible, lastWeek),
      newest: newest.map((row) => toCallSummary(row, names)),
      attention: await listAttention(tx, tenantId, visible, input.nowMs),
    };
  });
}
