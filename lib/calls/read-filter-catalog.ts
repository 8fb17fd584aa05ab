import type { Tx } from "#lib/db/client.ts";
import type { FilterValue } from "./schemas.ts";

const kinds = ["workspace", "tracker", "scorecard", "outcome", "language", "topic"] as const;
export type FilterCatalog = Record<(typeof kinds)[number], FilterValue[]>;

/**
 * What the company has set up and what its calls name, in one read. Languages and topics are found by leaping along an
 * index: as many steps as there are of them.
 */
export async function readFilterCatalog(tx: Tx, tenantId: string): Promise<FilterCatalog> {
  const rows = await tx.$queryRaw<(FilterValue & { kind: (typeof kinds)[number] })[]>`
    WITH RECURSIVE languages (name) AS (
      (SELECT language FROM calls WHERE tenant_id = ${tenantId} AND language IS NOT NULL ORDER BY language LIMIT 1)
      UNION ALL
      SELECT (SELECT c.language FROM calls c
        WHERE c.tenant_id = ${tenantId} AND c.language > languages.name ORDER BY c.language LIMIT 1)
      FROM languages WHERE languages.name IS NOT NULL
    ), topics (name) AS (
      (SELECT topic FROM call_topic_facts WHERE tenant_id = ${tenantId} ORDER BY topic LIMIT 1)
      UNION ALL
      SELECT (SELECT t.topic FROM call_topic_facts t
        WHERE t.tenant_id = ${tenantId} AND t.topic > topics.name ORDER BY t.topic LIMIT 1)
      FROM topics WHERE topics.name IS NOT NULL
    )
    SELECT 'workspace' AS kind, gong_id AS id, name FROM gong_workspaces
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL
    SELECT 'tracker', gong_id, name FROM gong_trackers WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL
    SELECT 'scorecard', gong_id, name FROM gong_scorecards WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL
    SELECT 'outcome', name, name FROM gong_call_outcomes WHERE tenant_id = ${tenantId} AND removed_at IS NULL
    UNION ALL
    (SELECT 'language', name, name FROM languages WHERE name IS NOT NULL LIMIT 100)
    UNION ALL
    (SELECT 'topic', name, name FROM topics WHERE name IS NOT NULL LIMIT 500)`;
  const byName = (one: FilterValue, other: FilterValue) => one.name.localeCompare(other.name);
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      rows
        .filter((row) => row.kind === kind)
        .map(({ id, name }) => ({ id, name }))
        .sort(byName),
    ]),
  ) as FilterCatalog;
}
