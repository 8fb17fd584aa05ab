import type { Tx } from "./client.ts";
import { openTransaction } from "./open-transaction.ts";

/**
 * The worker's way to what the product itself may never delete: the audit log of a tenant whose deletion an owner has
 * ordered, and the tenant's own row. The database refuses it every other tenant and every other table.
 */
export function withEraser<T>(tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return openTransaction({ role: "callboard_eraser", tenantId, personId: "" }, work, { timeoutMs: 60_000 });
}
