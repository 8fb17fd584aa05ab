import type { Tx } from "#lib/db/client.ts";
import { refreshScorecardRollUps } from "../derived/refresh-scorecard-rollups.ts";
import type { Erased } from "./erase-calls.ts";

/**
 * Erases what is older than `line` and hangs on no mirrored call: calls that could not be read, and scorecards that
 * were answered on calls from before the line.
 */
export async function eraseOldRest(tx: Tx, tenantId: string, line: Date): Promise<Erased> {
  const at = line.toISOString();
  const quarantined = await tx.$executeRaw`
    DELETE FROM quarantined_records WHERE tenant_id = ${tenantId} AND stream IN ('calls', 'transcripts')
      AND coalesce(started_at, seen_at) < ${at}::timestamptz`;
  const answered = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM gong_answered_scorecards
    WHERE tenant_id = ${tenantId} AND call_started_at < ${at}::timestamptz RETURNING gong_id AS id`;
  await refreshScorecardRollUps(
    tx,
    tenantId,
    answered.map(({ id }) => id),
  );
  return { quarantined_records: quarantined, gong_answered_scorecards: answered.length };
}

/** True when {@link eraseOldRest} would find something. */
export async function hasOldRest(tx: Tx, tenantId: string, line: Date): Promise<boolean> {
  const at = line.toISOString();
  const [found] = await tx.$queryRaw<{ some: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM quarantined_records WHERE tenant_id = ${tenantId} AND stream IN ('calls', 'transcripts')
        AND coalesce(started_at, seen_at) < ${at}::timestamptz)
      OR EXISTS (
      SELECT 1 FROM gong_answered_scorecards
      WHERE tenant_id = ${tenantId} AND call_started_at < ${at}::timestamptz) AS some`;
  return found?.some ?? false;
}
