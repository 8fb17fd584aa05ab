import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { StreamName } from "../streams.ts";
import { requireConnected } from "./require-connected.ts";
import { makeDue } from "./run-streams-now.ts";
import type { OneStream, RetryQuarantinedInput } from "./schemas.ts";
import { wakeStreams } from "./wake-streams.ts";

/** The stream whose run asks for set-aside records of another by their id; records of the rest come with every pass. */
const readers: Partial<Record<StreamName, StreamName>> = { calls: "months", transcripts: "months" };

/**
 * Tries records that were set aside again as soon as a worker is free: one, or all of the stream.
 * @returns how many will be tried.
 * @throws {AppError} `forbidden`; `precondition_failed` or `gong_unauthorized` without a living connection.
 */
export async function retryRecords(
  { ctx, input }: { ctx: TenantContext; input: OneStream & RetryQuarantinedInput },
  clock: Clock = systemClock,
): Promise<{ records: number }> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  const { stream, gongId } = input;
  const now = new Date(clock.now());
  const reader = readers[stream] ?? stream;
  const records = await withTenant(tenantId, async (tx) => {
    await requireConnected(tx, tenantId);
    const { count } = await tx.quarantinedRecord.updateMany({
      where: { tenantId, stream, ...(gongId !== undefined && { gongId }) },
      data: { retryAt: now },
    });
    if (count === 0) return 0;
    await makeDue(tx, tenantId, [reader], now);
    await recordAudit(tx, ctx, {
      action: "sync.quarantine-retried",
      target: gongId,
      details: { stream, records: count },
    });
    return count;
  });
  if (records > 0) await wakeStreams(tenantId, [reader], "manual");
  return { records };
}
