import type { Tx } from "./client.ts";
import { openTransaction, type TransactionOptions } from "./open-transaction.ts";

/**
 * The only way to tenant data: one transaction in which row-level security shows this tenant and no
 * other. Never call Gong, or anything else that waits, while it is open.
 */
export function withTenant<T>(
  tenantId: string,
  work: (tx: Tx) => Promise<T>,
  options?: TransactionOptions,
): Promise<T> {
  return openTransaction({ role: "callboard_app", tenantId, personId: "" }, work, options);
}
