import type { Tx } from "#lib/db/client.ts";
import { type HeardTurns, nothingHeard } from "./heard-turns.ts";
import { refreshCallLinks } from "./refresh-call-links.ts";
import { refreshRollUps } from "./refresh-rollups.ts";
import { refreshSearchRows } from "./refresh-search-rows.ts";
import type { SpokenCalls } from "./search/spoken-calls.ts";

/**
 * Brings everything that is computed from the mirror (search rows, links, roll-ups) up to date for these calls, in the
 * transaction that changed them: new, edited, private, removed or brought back, or with another transcript. `heard` are
 * turns that it has just written; those of other calls are read. `spoken` are words of theirs that were taken in before.
 */
export async function refreshDerived(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
  heard: HeardTurns = nothingHeard,
  spoken?: SpokenCalls,
): Promise<void> {
  if (callGongIds.length === 0) return;
  await refreshOwnRows(tx, tenantId, callGongIds, heard, spoken);
  // Last: it holds the tenant's roll-ups until the transaction ends.
  await refreshRollUps(tx, tenantId, callGongIds, heard);
}

/** The part of it that belongs to each call alone (search rows, links). Who calls it sees to `refreshRollUps` afterwards. */
export async function refreshOwnRows(
  tx: Tx,
  tenantId: string,
  callGongIds: readonly string[],
  heard: HeardTurns = nothingHeard,
  spoken?: SpokenCalls,
): Promise<void> {
  if (callGongIds.length === 0) return;
  await refreshSearchRows(tx, tenantId, callGongIds, heard, spoken);
  await refreshCallLinks(tx, tenantId, callGongIds);
}
