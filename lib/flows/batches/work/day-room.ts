import type { Tx } from "#lib/db/client.ts";
import { addDays, companyToday, type Day, dayInZone, startOfDay } from "#lib/sync/stats/company-days.ts";
import { readTimeZone } from "#lib/sync/stats/company-zone.ts";
import type { FlowBatchRow } from "../find-batch.ts";
import { findSettings } from "../find-settings.ts";

export interface DayRoom {
  /** Prospects that may still be handed over today; infinity without any limit. */
  left: number;
  /** Prospects a day, the smaller of the batch's own limit and the tenant's for one owner. */
  perDay: number;
  today: Day;
  /** When the batch goes on once today is full: tomorrow at the time of day it began. */
  nextAt: Date;
}

/**
 * What a batch may still send today, in the company's days: as the batch itself says, and as the tenant allows for its
 * owner over all batches. The owner is held until the transaction ends, so that two batches never share one place.
 */
export async function readDayRoom(tx: Tx, batch: FlowBatchRow, now: Date): Promise<DayRoom> {
  const { tenantId, id, ownerEmail, perDay } = batch;
  const { perOwnerPerDay } = await findSettings(tx, tenantId);
  const zone = await readTimeZone(tx, tenantId);
  const today = companyToday(now.getTime(), zone ?? "UTC");
  const from = new Date(startOfDay(today, zone));
  const nextAt = tomorrow(batch, { today, zone, now });
  const limits = [perDay, perOwnerPerDay].filter((limit) => limit !== null);
  if (limits.length === 0) {
    return { left: Number.POSITIVE_INFINITY, perDay: Number.POSITIVE_INFINITY, today, nextAt };
  }
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended('flow-owner:' || ${tenantId} || ':' || ${ownerEmail ?? ""}, 0))`;
  const [sent] = await tx.$queryRaw<{ batch: number; owner: number }[]>`
    SELECT count(*) FILTER (WHERE i.batch_id = ${id})::int AS batch, count(*)::int AS owner
    FROM flow_batch_items i JOIN flow_batches b ON b.tenant_id = i.tenant_id AND b.id = i.batch_id
    WHERE i.tenant_id = ${tenantId} AND i.sent_at >= ${from} AND b.owner_email = ${ownerEmail ?? ""}
      AND i.state IN ('sending', 'enrolled', 'unknown', 'undoing', 'undone')`;
  const rooms = [
    ...(perDay === null ? [] : [perDay - (sent?.batch ?? 0)]),
    ...(perOwnerPerDay === null ? [] : [perOwnerPerDay - (sent?.owner ?? 0)]),
  ];
  return { left: Math.max(0, Math.min(...rooms)), perDay: Math.min(...limits), today, nextAt };
}

function tomorrow(
  { startedAt }: FlowBatchRow,
  { today, zone, now }: { today: Day; zone: string | null; now: Date },
): Date {
  const began = startedAt ?? now;
  const beganOn = dayInZone(began.getTime(), zone ?? "UTC") ?? today;
  const timeOfDay = began.getTime() - Date.parse(startOfDay(beganOn, zone));
  return new Date(Date.parse(startOfDay(addDays(today, 1), zone)) + timeOfDay);
}
