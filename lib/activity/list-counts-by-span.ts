import type { Tx } from "#lib/db/client.ts";
import { sql } from "#lib/db/sql.ts";
import type { DayRange } from "#lib/team-scope/schemas.ts";
import type { Counts } from "./choices.ts";
import { sumsWhere } from "./counter-columns.ts";

/** Counts of the people in each of the spans; one who did nothing in a span has no row of it. */
export function listCountsBySpan(
  tx: Tx,
  tenantId: string,
  people: readonly string[],
  spans: readonly DayRange[],
): Promise<{ id: string; span: number; counts: Counts }[]> {
  return tx.$queryRaw`
    SELECT a.user_gong_id AS id, (asked.n - 1)::int AS span, ${sumsWhere(sql`true`)} AS counts
    FROM unnest(${spans.map(({ from }) => from)}::date[], ${spans.map(({ to }) => to)}::date[])
      WITH ORDINALITY AS asked (from_day, to_day, n)
    JOIN gong_activity_days a ON a.tenant_id = ${tenantId} AND a.day >= asked.from_day AND a.day <= asked.to_day
      AND a.removed_at IS NULL AND a.user_gong_id = ANY(${[...people]}::text[])
    GROUP BY 1, 2`;
}
