import type { Tx } from "#lib/db/client.ts";
import { formatRun } from "./format-run.ts";
import type { RunView } from "./schemas.ts";

/** The newest run of each stream. */
export async function lastRuns(tx: Tx, tenantId: string): Promise<Map<string, RunView>> {
  const newest = await tx.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM sync_streams s CROSS JOIN LATERAL (
      SELECT id FROM sync_runs r WHERE r.tenant_id = s.tenant_id AND r.stream = s.stream
      ORDER BY r.started_at DESC, r.id DESC LIMIT 1) r
    WHERE s.tenant_id = ${tenantId}`;
  const runs = await tx.syncRun.findMany({ where: { tenantId, id: { in: newest.map(({ id }) => id) } } });
  return new Map(runs.map((run) => [run.stream, formatRun(run)]));
}
