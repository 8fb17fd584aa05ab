import { z } from "zod";
import type { Tx } from "#lib/db/client.ts";
import type { HealthDay } from "../schemas.ts";

export const healthDays = 14;

const Row = z.object({ day: z.string(), requests: z.number(), errors: z.number() });

/** Requests and failed requests of the last 14 UTC days, oldest first, days without any included. */
export async function readHealth(tx: Tx, tenantId: string, now: Date): Promise<HealthDay[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT to_char(day, 'YYYY-MM-DD') AS day, count(r.id)::int AS requests,
      count(r.error_kind) FILTER (WHERE r.error_kind NOT IN ('empty', 'cancelled', 'not-found'))::int AS errors
    FROM generate_series(
      date_trunc('day', ${now}::timestamptz AT TIME ZONE 'UTC') - ${healthDays - 1} * interval '1 day',
      date_trunc('day', ${now}::timestamptz AT TIME ZONE 'UTC'),
      interval '1 day') AS day
    LEFT JOIN gong_requests r ON r.tenant_id = ${tenantId}
      AND r.at >= day AT TIME ZONE 'UTC' AND r.at < (day + interval '1 day') AT TIME ZONE 'UTC'
    GROUP BY day ORDER BY day`;
  return z.array(Row).parse(rows);
}
