import type { Tx } from "#lib/db/client.ts";
import { log } from "#lib/log.ts";
import { callReader } from "./mappers/map-call.ts";
import { transcriptReader } from "./mappers/map-transcript.ts";
import type { Unreadable } from "./mappers/set-aside.ts";
import type { RunContext } from "./run/run-context.ts";
import type { StreamName } from "./streams.ts";
import { dayMs } from "./windows/plan-windows.ts";

/** The readers of records that are asked for again by their id; those of the other streams come with every pass. */
const readers: Partial<Record<StreamName, string>> = { calls: callReader, transcripts: transcriptReader };

/**
 * Keeps records that could not be read with their reason, and lets go of those that now can be. A record is tried again
 * after a day, or as soon as another version of its reader runs. The log tells of each record once.
 */
export async function saveQuarantine(
  tx: Tx,
  run: RunContext,
  unreadable: readonly Unreadable[],
  readableIds: readonly string[],
  stream: StreamName = run.stream,
): Promise<void> {
  const { tenantId } = run;
  if (readableIds.length > 0) {
    await tx.quarantinedRecord.deleteMany({ where: { tenantId, stream, gongId: { in: [...readableIds] } } });
  }
  if (unreadable.length === 0) return;
  const now = new Date(run.clock.now()).toISOString();
  const retryAt = new Date(run.clock.now() + dayMs).toISOString();
  const rows = await tx.$queryRaw<{ is_new: boolean }[]>`
    INSERT INTO quarantined_records (tenant_id, stream, gong_id, reason, raw, seen_at, is_poison, started_at, reader,
      retry_at)
    SELECT DISTINCT ON (r."gongId") ${tenantId}, ${stream}, r."gongId", r.reason,
      CASE WHEN 'true' IN (r.raw #>> '{metaData,isPrivate}', r.raw ->> 'isPrivate')
        THEN '{"withheld": "private call"}'::jsonb ELSE coalesce(r.raw, 'null') END,
      ${now}::timestamptz, coalesce(r."isPoison", false), r."startedAt", ${readers[stream] ?? null}::text,
      ${retryAt}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(unreadable)}::jsonb) AS r("gongId" text, reason text, raw jsonb,
      "isPoison" boolean, "startedAt" timestamptz)
    ON CONFLICT (tenant_id, stream, gong_id) DO UPDATE SET reason = EXCLUDED.reason,
      raw = CASE WHEN EXCLUDED.raw = 'null' THEN quarantined_records.raw ELSE EXCLUDED.raw END,
      seen_at = EXCLUDED.seen_at, is_poison = EXCLUDED.is_poison, reader = EXCLUDED.reader,
      started_at = coalesce(EXCLUDED.started_at, quarantined_records.started_at), retry_at = EXCLUDED.retry_at
    RETURNING (xmax = 0) AS is_new`;
  const fresh = rows.filter((row) => row.is_new).length;
  if (fresh > 0) log.error("sync.quarantined", { tenantId, stream, runId: run.runId, rows: fresh });
}

/** Set-aside records of a stream that should be tried again by their Gong id, those waiting longest first. */
export async function retryableRecords(
  tx: Tx,
  tenantId: string,
  stream: "calls" | "transcripts",
  { nowMs, limit }: { nowMs: number; limit: number },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ gong_id: string }[]>`
    SELECT gong_id FROM quarantined_records
    WHERE tenant_id = ${tenantId} AND stream = ${stream} AND gong_id ~ '^[0-9]{1,20}$'
      AND (retry_at IS NULL OR retry_at <= ${new Date(nowMs).toISOString()}::timestamptz
        OR reader IS DISTINCT FROM ${readers[stream] ?? null})
    ORDER BY seen_at LIMIT ${limit}`;
  return rows.map((row) => row.gong_id);
}

/** The starts of seconds whose calls could not even be listed and that should be tried again. */
export async function retryableSeconds(
  tx: Tx,
  tenantId: string,
  { nowMs, limit }: { nowMs: number; limit: number },
): Promise<Date[]> {
  const rows = await tx.quarantinedRecord.findMany({
    where: {
      tenantId,
      stream: "calls",
      isPoison: true,
      gongId: { startsWith: "second-" },
      retryAt: { lte: new Date(nowMs) },
    },
    orderBy: { startedAt: "desc" },
    take: limit,
    select: { startedAt: true },
  });
  return rows.flatMap(({ startedAt }) => startedAt ?? []);
}
