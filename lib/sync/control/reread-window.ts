import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { freshWindow } from "./fresh-window.ts";
import { lockCalls } from "./lock-streams.ts";
import { makeDue } from "./run-streams-now.ts";
import type { WindowParams } from "./schemas.ts";
import { wakeStreams } from "./wake-streams.ts";

/**
 * Reads a suspicious range again now, instead of within the hour. One that is no longer suspicious stays as it is.
 * @throws {AppError} `forbidden`; `not_found`; `conflict` while copying calls is paused.
 */
export async function rereadWindow(
  { ctx, input }: { ctx: TenantContext; input: WindowParams },
  clock: Clock = systemClock,
): Promise<void> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  const id = input.windowId;
  await withTenant(tenantId, async (tx) => {
    await lockCalls(tx, tenantId);
    const window = await tx.syncWindow.findFirst({
      where: { tenantId, id, stream: "calls" },
      select: { state: true, fromAt: true, toAt: true },
    });
    if (window === null) throw notFound("range");
    if (window.state !== "suspicious") return;
    await tx.syncWindow.updateMany({ where: { tenantId, id }, data: freshWindow });
    await makeDue(tx, tenantId, ["calls"], new Date(clock.now()));
    await recordAudit(tx, ctx, {
      action: "sync.range-reread",
      target: id,
      details: { from: window.fromAt.toISOString(), to: window.toAt.toISOString() },
    });
  });
  await wakeStreams(tenantId, ["calls"], "re-read");
}
