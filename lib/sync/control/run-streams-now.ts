import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { StreamName } from "../streams.ts";
import { pausedStream } from "./control-errors.ts";
import { lockStreams } from "./lock-streams.ts";
import { requireConnected } from "./require-connected.ts";
import type { StreamChoice } from "./schemas.ts";
import { wakeStreams } from "./wake-streams.ts";

/**
 * Has one stream, or all that are not paused, run as soon as a worker is free; blocked and failed ones get another
 * chance. A stream whose run is under way is left alone.
 * @throws {AppError} `forbidden`; `precondition_failed` or `gong_unauthorized` without a living connection; `conflict`
 *   for a stream that is paused.
 */
export async function runStreamsNow(
  { ctx, input }: { ctx: TenantContext; input: StreamChoice },
  clock: Clock = systemClock,
): Promise<void> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  const now = new Date(clock.now());
  const due = await withTenant(tenantId, async (tx) => {
    await requireConnected(tx, tenantId);
    const rows = await lockStreams(tx, tenantId, input.stream);
    if (input.stream !== "all" && rows[0]?.state === "paused") throw pausedStream();
    const streams = rows
      .filter(({ state }) => state !== "paused" && state !== "running")
      .map(({ stream }) => stream);
    if (streams.length === 0) return streams;
    await makeDue(tx, tenantId, streams, now);
    await recordAudit(tx, ctx, { action: "sync.run-requested", details: { streams } });
    return streams;
  });
  await wakeStreams(tenantId, due, "manual");
}

/** Makes locked streams due at `now`, whatever stood in their way; late transcripts are asked for before their time. */
export async function makeDue(
  tx: Tx,
  tenantId: string,
  streams: readonly StreamName[],
  now: Date,
): Promise<void> {
  await tx.syncStream.updateMany({
    where: { tenantId, stream: { in: [...streams] }, state: { in: ["idle", "blocked", "failed"] } },
    data: { state: "idle", nextRunAt: now },
  });
  if (!streams.includes("transcripts")) return;
  await tx.transcriptWait.updateMany({ where: { tenantId, dueAt: { gt: now } }, data: { dueAt: now } });
}
