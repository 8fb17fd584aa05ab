import type { Tx } from "#lib/db/client.ts";

/**
 * Lets one transaction at a time change the roll-ups of a tenant, until it ends: what was counted before is read after
 * the lock, so no update is lost, and two pages that touch the same days cannot wait for each other crosswise.
 */
export async function lockRollUps(tx: Tx, tenantId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('roll-ups ' || ${tenantId}, 0))`;
}
