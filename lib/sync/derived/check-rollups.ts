import { withTenant } from "#lib/db/with-tenant.ts";
import { refreshRollUps } from "./refresh-rollups.ts";
import { refreshScorecardRollUps } from "./refresh-scorecard-rollups.ts";
import { countDifferences, type Differences, findDifferences } from "./rollups/find-differences.ts";
import { rebuildParts } from "./rollups/rebuild-parts.ts";

const minutesMs = 60_000;
const atOnce = 100;

/**
 * Recomputes a tenant's roll-ups from the rows of the mirror and compares, in one snapshot: copying goes on meanwhile and
 * does not disturb it. Writes nothing.
 */
export function checkRollUps(tenantId: string): Promise<Differences> {
  return withTenant(tenantId, (tx) => findDifferences(tx, tenantId), {
    timeoutMs: 60 * minutesMs,
    isSnapshot: true,
  });
}

/**
 * Rewrites what {@link checkRollUps} found, in short transactions; also how a mirror that is older than its roll-ups gets
 * them. Answers with what still differs.
 */
export async function repairRollUps(tenantId: string, found: Differences): Promise<Differences> {
  for (const ids of inParts(found.wrongCalls)) {
    await withTenant(tenantId, (tx) => refreshRollUps(tx, tenantId, ids), { timeoutMs: minutesMs });
  }
  for (const ids of inParts(found.wrongScorecards)) {
    await withTenant(tenantId, (tx) => refreshScorecardRollUps(tx, tenantId, ids), { timeoutMs: minutesMs });
  }
  const left = await checkRollUps(tenantId);
  for (const [table, wrong] of Map.groupBy(left.wrongParts, (one) => one.table)) {
    for (const parts of inParts(wrong.map(({ part }) => part))) {
      await withTenant(tenantId, (tx) => rebuildParts(tx, tenantId, table, parts), { timeoutMs: minutesMs });
    }
  }
  return countDifferences(left) === 0 ? left : checkRollUps(tenantId);
}

function inParts(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) =>
    ids.slice(part * atOnce, (part + 1) * atOnce),
  );
}
