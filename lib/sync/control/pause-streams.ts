import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { endRuns } from "./end-runs.ts";
import { lockStreams } from "./lock-streams.ts";
import type { StreamChoice } from "./schemas.ts";

/**
 * Stops one stream, or all, until somebody resumes it. A run under way loses its hold at once: what it has committed
 * stays, the page it is reading is not written, and the next run goes on from there. Pausing what is paused changes
 * nothing.
 * @throws {AppError} `forbidden` without the area settings; `precondition_failed` while nothing is copied yet.
 */
export async function pauseStreams(
  { ctx, input }: { ctx: TenantContext; input: StreamChoice },
  clock: Clock = systemClock,
): Promise<void> {
  requireArea(ctx, "settings", "write");
  const { tenantId, actor } = ctx;
  const now = new Date(clock.now());
  await withTenant(tenantId, async (tx) => {
    const rows = await lockStreams(tx, tenantId, input.stream);
    const streams = rows.filter(({ state }) => state !== "paused").map(({ stream }) => stream);
    if (streams.length === 0) return;
    await tx.syncStream.updateMany({
      where: { tenantId, stream: { in: streams } },
      data: {
        state: "paused",
        nextRunAt: null,
        pausedAt: now,
        pausedById: actor.kind === "member" ? actor.memberId : null,
        pausedByName: actor.name,
      },
    });
    await endRuns(tx, tenantId, streams, { now, outcome: "paused" });
    await recordAudit(tx, ctx, { action: "sync.paused", details: { streams } });
  });
}
