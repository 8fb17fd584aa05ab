import type { Tx } from "#lib/db/client.ts";
import type { Unreadable } from "./mappers/set-aside.ts";
import type { RunContext } from "./run/run-context.ts";

/** Keeps records that could not be read with their reason, and lets go of those that now can be. */
export async function saveQuarantine(
  tx: Tx,
  run: RunContext,
  unreadable: readonly Unreadable[],
  readableIds: readonly string[],
): Promise<void> {
  const { tenantId, stream } = run;
  if (readableIds.length > 0) {
    await tx.quarantinedRecord.deleteMany({ where: { tenantId, stream, gongId: { in: [...readableIds] } } });
  }
  if (unreadable.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO quarantined_records (tenant_id, stream, gong_id, reason, raw, seen_at)
    SELECT ${tenantId}, ${stream}, r."gongId", r.reason, r.raw, ${new Date(run.clock.now()).toISOString()}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(unreadable)}::jsonb) AS r("gongId" text, reason text, raw jsonb)
    ON CONFLICT (tenant_id, stream, gong_id) DO UPDATE
      SET reason = EXCLUDED.reason, raw = EXCLUDED.raw, seen_at = EXCLUDED.seen_at`;
}
