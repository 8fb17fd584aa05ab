import type { Tx } from "./client.ts";
import { openTransaction } from "./open-transaction.ts";

/** The worker's view over all tenants: ids, states and due times of work; the database refuses the rest. */
export function withDispatcher<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return openTransaction({ role: "callboard_dispatcher", tenantId: "", personId: "" }, work);
}
