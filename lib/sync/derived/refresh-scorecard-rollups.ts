import type { Tx } from "#lib/db/client.ts";
import { addFacts, removeEmptyRows, takeFactsBack } from "./rollups/apply-facts.ts";
import { lockRollUps } from "./rollups/lock-roll-ups.ts";
import { scorecardRollUpTables } from "./rollups/roll-up-tables.ts";

/**
 * Brings the roll-ups of scorecards up to date for these answered scorecards (`gong_answered_scorecards.gong_id`), in the
 * transaction that wrote, changed or removed them. One counts as long as the mirror holds its call, so that every
 * figure leads to calls; when calls change, {@link refreshRollUps} does this for theirs.
 *
 * Call it last, once a transaction: it holds the tenant's roll-ups until the transaction ends.
 */
export async function refreshScorecardRollUps(
  tx: Tx,
  tenantId: string,
  answeredGongIds: readonly string[],
): Promise<void> {
  if (answeredGongIds.length === 0) return;
  await lockRollUps(tx, tenantId);
  const ids = [...answeredGongIds];
  const of = { column: "answered_gong_id", ids } as const;
  const old = await tx.scorecardFact.findMany({
    where: { tenantId, answeredGongId: { in: ids } },
    select: { userGongId: true, day: true },
  });
  if (old.length > 0) {
    await takeFactsBack(tx, tenantId, scorecardRollUpTables, of);
    await tx.scorecardFact.deleteMany({ where: { tenantId, answeredGongId: { in: ids } } });
  }
  await insertScorecardFacts(tx, tenantId, ids);
  await addFacts(tx, tenantId, scorecardRollUpTables, of);
  if (old.length > 0) {
    await removeEmptyRows(tx, tenantId, scorecardRollUpTables, {
      user_gong_id: old.map(({ userGongId }) => userGongId),
      day: old.map(({ day }) => day.toISOString().slice(0, 10)),
    });
  }
}

/** Does the same for all answered scorecards of these calls. */
export async function refreshScorecardsOfCalls(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
): Promise<void> {
  const ids = [...callGongIds];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT gong_id AS id FROM gong_answered_scorecards
    WHERE tenant_id = ${tenantId} AND call_gong_id = ANY(${ids}::text[])
    UNION
    SELECT answered_gong_id FROM scorecard_facts
    WHERE tenant_id = ${tenantId} AND call_gong_id = ANY(${ids}::text[])`;
  await refreshScorecardRollUps(
    tx,
    tenantId,
    rows.map(({ id }) => id),
  );
}

/** What answered scorecards add now, as a statement's rows for the company and the reviewed user; `$2` are their ids. */
export const scorecardFactsSql = `
  SELECT a.tenant_id, a.gong_id AS answered_gong_id, person AS user_gong_id, c.gong_id AS call_gong_id,
    (a.reviewed_at AT TIME ZONE 'UTC')::date AS day, coalesce(c.workspace_gong_id, '') AS workspace_gong_id,
    c.is_private, coalesce(a.scorecard_gong_id, '') AS scorecard_gong_id, coalesce(a.visibility, '') AS visibility,
    a.reviewed_at, a.reviewed_user_gong_id, a.reviewer_user_gong_id,
    CASE WHEN abs(a.overall_score) < 1e9 THEN round(a.overall_score * 1000)::int8 END AS overall_milli,
    CASE WHEN abs(a.average_score) < 1e9 THEN round(a.average_score * 1000)::int8 END AS average_milli
  FROM gong_answered_scorecards a
  JOIN calls c ON c.tenant_id = a.tenant_id AND c.gong_id = a.call_gong_id AND c.removed_at IS NULL
  CROSS JOIN LATERAL (SELECT DISTINCT unnest(ARRAY['', a.reviewed_user_gong_id]) AS person) people
  WHERE a.tenant_id = $1 AND ($2::text[] IS NULL OR a.gong_id = ANY($2::text[])) AND a.removed_at IS NULL
    AND a.reviewed_at IS NOT NULL AND person IS NOT NULL`;

async function insertScorecardFacts(tx: Tx, tenantId: string, ids: string[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO scorecard_facts (tenant_id, answered_gong_id, user_gong_id, call_gong_id, day, workspace_gong_id,
       is_private, scorecard_gong_id, visibility, reviewed_at, reviewed_user_gong_id, reviewer_user_gong_id, overall_milli, average_milli) ${scorecardFactsSql}`,
    tenantId,
    ids,
  );
}
