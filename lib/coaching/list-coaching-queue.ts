import { findMetricRanges } from "#lib/interaction/find-metric-ranges.ts";
import { findTeamScope } from "#lib/team-scope/find-team-scope.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { remembered } from "#lib/tenancy/remembered.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { queueRules } from "./choices.ts";
import { explainReasons } from "./explain-reasons.ts";
import { type AfterRow, type QueueRow, readQueue } from "./read-queue.ts";
import type { CoachingQueue, CoachingQueueQuery, QueueCall, QueueLines } from "./schemas.ts";

/**
 * Calls of the scope worth coaching that the viewer has not put aside, heaviest first, each with its reasons.
 * @throws {AppError} `forbidden`
 */
export async function listCoachingQueue({
  ctx,
  input,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: CoachingQueueQuery;
  nowMs?: number;
}): Promise<CoachingQueue> {
  requireArea(ctx, "calls", "read");
  requireArea(ctx, "stats", "read");
  return remembered(ctx, "coaching-queue", input, async (tx) => {
    const scope = await findTeamScope(tx, ctx, { ...input, person: undefined }, nowMs);
    const after = readCursor(input.cursor);
    const ranges = await findMetricRanges(tx, ctx.tenantId);
    const lines = {
      share: ranges.talkRatio,
      monologueSeconds: ranges.longestMonologue?.to ?? queueRules.monologueSeconds,
    };
    const rows = await readQueue(tx, ctx, { scope, lines, nowMs, after, limit: input.limit + 1 });
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      calls: page.map((row) => toQueueCall(row, lines)),
      lines,
      nextCursor:
        rows.length > input.limit && last ? `${last.weight}_${last.startedAt.getTime()}_${last.id}` : null,
      total: rows[0]?.total ?? 0,
    };
  });
}

function readCursor(cursor: string | undefined): AfterRow | null {
  const [weight, startedMs, id] = cursor?.split("_") ?? [];
  return id === undefined ? null : { weight: Number(weight), startedMs: Number(startedMs), id };
}

function toQueueCall(row: QueueRow, lines: QueueLines): QueueCall {
  const { id, startedAt, title, accountName, isPrivate, durationSeconds, hostId, hostName, longestAtMs } =
    row;
  return {
    id,
    startedAt: startedAt.toISOString(),
    title,
    accountName,
    isPrivate,
    durationSeconds,
    host: { id: hostId, name: hostName ?? `Gong user ${hostId}` },
    reasons: explainReasons(row, lines),
    longestAtSeconds: longestAtMs === null ? null : Math.floor(longestAtMs / 1000),
  };
}
