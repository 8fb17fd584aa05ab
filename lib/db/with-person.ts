import type { Tx } from "./client.ts";
import { openTransaction, type TransactionOptions } from "./open-transaction.ts";

/**
 * One transaction outside every tenant: people, sessions, rate limits, and by policy the person's own
 * memberships and the tenants they lead to. `null` is nobody: then no membership is visible either.
 */
export function withPerson<T>(
  personId: string | null,
  work: (tx: Tx) => Promise<T>,
  options?: TransactionOptions,
): Promise<T> {
  return openTransaction({ role: "callboard_app", tenantId: "", personId: personId ?? "" }, work, options);
}
