import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { newId } from "#lib/ids.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { spanFrom } from "./backfill-span.ts";
import { countCalls } from "./count-calls.ts";
import { lockCalls } from "./lock-streams.ts";
import { planBackfill } from "./plan-backfill.ts";
import { requireConnected } from "./require-connected.ts";
import { makeDue } from "./run-streams-now.ts";
import type { StartBackfillInput } from "./schemas.ts";
import { wakeStreams } from "./wake-streams.ts";

/**
 * Copies calls further back, down to `from`: lays windows before the oldest one, in the lane that goes last. Where that
 * much is copied or asked for already, nothing changes.
 * @throws {AppError} `forbidden`; `conflict` while copying calls is paused; `precondition_failed` before the first copy,
 *   without a connection, or where retention allows no more; Gong's troubles while it counts.
 */
export async function startBackfill(
  { ctx, input }: { ctx: TenantContext; input: StartBackfillInput },
  clock: Clock = systemClock,
): Promise<void> {
  requireArea(ctx, "settings", "write");
  const { tenantId, actor } = ctx;
  const now = new Date(clock.now());
  const fromMs = Date.parse(input.from);
  const asked = await withTenant(tenantId, async (tx) => {
    await requireConnected(tx, tenantId);
    await lockCalls(tx, tenantId);
    return spanFrom(tx, tenantId, fromMs, now.getTime());
  });
  if (asked === null) return;
  const { total } = await countCalls({ ctx, span: asked }, clock);
  await withTenant(tenantId, async (tx) => {
    await lockCalls(tx, tenantId);
    const span = await spanFrom(tx, tenantId, fromMs, now.getTime());
    if (span === null) return;
    const [fromAt, toAt] = [new Date(span.fromMs), new Date(span.toMs)];
    await tx.syncWindow.createMany({
      data: planBackfill(span, total).map((window) => ({
        tenantId,
        id: newId("win"),
        stream: "calls",
        kind: "history" as const,
        fromAt: new Date(window.fromMs),
        toAt: new Date(window.toMs),
      })),
    });
    await tx.backfill.create({
      data: {
        tenantId,
        id: newId("fill"),
        fromAt,
        toAt,
        expectedCalls: total,
        requestedById: actor.kind === "member" ? actor.memberId : null,
        requestedByName: actor.name,
        requestedAt: now,
      },
    });
    await makeDue(tx, tenantId, ["calls"], now);
    await recordAudit(tx, ctx, {
      action: "sync.backfill-started",
      details: { from: fromAt.toISOString(), to: toAt.toISOString(), calls: total },
    });
  });
  await wakeStreams(tenantId, ["calls"], "backfill");
}
