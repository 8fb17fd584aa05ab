import { notConnected, reconnectNeeded } from "#lib/connections/connection-errors.ts";
import type { Tx } from "#lib/db/client.ts";

/**
 * For wishes that only a connected tenant can have carried out.
 * @throws {AppError} `precondition_failed` without a connection, `gong_unauthorized` when it needs a new consent.
 */
export async function requireConnected(tx: Tx, tenantId: string): Promise<{ companyKey: string }> {
  const row = await tx.connection.findUnique({
    where: { tenantId },
    select: { state: true, stateReason: true, companyKey: true },
  });
  if (row === null || row.state === "disconnected") throw notConnected();
  if (row.state === "needs_reauth") throw reconnectNeeded(row.stateReason);
  return row;
}
