import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { lockStreams } from "./lock-streams.ts";
import type { StreamChoice } from "./schemas.ts";
import { wakeStreams } from "./wake-streams.ts";

/**
 * Lets paused streams go on where they stopped. What is not paused stays as it is.
 * @throws {AppError} `forbidden` without the area settings; `precondition_failed` while nothing is copied yet.
 */
export async function resumeStreams(
  { ctx, input }: { ctx: TenantContext; input: StreamChoice },
  clock: Clock = systemClock,
): Promise<void> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  const resumed = await withTenant(tenantId, async (tx) => {
    const rows = await lockStreams(tx, tenantId, input.stream);
    const streams = rows.filter(({ state }) => state === "paused").map(({ stream }) => stream);
    if (streams.length === 0) return streams;
    await tx.syncStream.updateMany({
      where: { tenantId, stream: { in: streams } },
      data: {
        state: "idle",
        nextRunAt: new Date(clock.now()),
        failures: 0,
        pausedAt: null,
        pausedById: null,
        pausedByName: null,
      },
    });
    await recordAudit(tx, ctx, { action: "sync.resumed", details: { streams } });
    return streams;
  });
  await wakeStreams(tenantId, resumed, "resume");
}
