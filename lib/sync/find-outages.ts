import { z } from "zod";
import { Breaker } from "#lib/connections/governor/breaker.ts";
import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import { gongDownCode } from "./run/classify-trouble.ts";

const Row = z.object({ tenantIds: z.array(z.string()).min(1), breaker: Breaker.nullable() });

/** A Gong company that did not answer, and the tenants whose streams wait until it does. */
export type Outage = z.infer<typeof Row>;

/**
 * Companies for which streams wait because Gong did not answer, with the state of the breaker; null when nothing is
 * remembered of it. Reads the database.
 */
export async function findOutages(): Promise<Outage[]> {
  const rows = await withDispatcher(
    (tx) => tx.$queryRaw<unknown[]>`
      SELECT array_agg(DISTINCT s.tenant_id) AS "tenantIds", min(b.memory ->> 'breaker')::jsonb AS breaker
      FROM sync_streams s
      JOIN connections c ON c.tenant_id = s.tenant_id AND c.state = 'active'
      LEFT JOIN gong_budgets b ON b.company_key = c.company_key
      WHERE s.state = 'failed' AND s.error_code = ${gongDownCode}
      GROUP BY c.company_key`,
  );
  return z.array(Row).parse(rows);
}
