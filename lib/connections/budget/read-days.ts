import { z } from "zod";
import type { Tx } from "#lib/db/client.ts";
import type { BudgetDay } from "./schemas.ts";

const Row = z.object({
  day: z.string(),
  interactive: z.number(),
  incremental: z.number(),
  backfill: z.number(),
  errors: z.number(),
});

/** This tenant's requests of the last `days` UTC days by lane, oldest first, days without any included. */
export async function readDays(tx: Tx, tenantId: string, now: Date, days: number): Promise<BudgetDay[]> {
  const rows = await tx.$queryRaw`
    SELECT to_char(day, 'YYYY-MM-DD') AS day,
      (count(*) FILTER (WHERE r.lane = 'interactive'))::int AS interactive,
      (count(*) FILTER (WHERE r.lane = 'incremental'))::int AS incremental,
      (count(*) FILTER (WHERE r.lane = 'backfill'))::int AS backfill,
      (count(*) FILTER (WHERE r.error_kind NOT IN ('empty', 'cancelled', 'not-found')))::int AS errors
    FROM generate_series(
      date_trunc('day', ${now.toISOString()}::timestamptz AT TIME ZONE 'UTC') - ${days - 1}::int * interval '1 day',
      date_trunc('day', ${now.toISOString()}::timestamptz AT TIME ZONE 'UTC'),
      interval '1 day') AS day
    LEFT JOIN gong_requests r ON r.tenant_id = ${tenantId}
      AND r.at >= day AT TIME ZONE 'UTC' AND r.at < (day + interval '1 day') AT TIME ZONE 'UTC'
    GROUP BY day ORDER BY day`;
  return z.array(Row).parse(rows);
}
