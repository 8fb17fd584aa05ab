import { databaseClient, type Tx } from "./client.ts";

export interface TransactionOptions {
  /** Milliseconds until the database is told to give up. */
  timeoutMs?: number;
}

/** Opens a transaction as `role` with the wall's settings, all of which end with it. */
export function openTransaction<T>(
  walls: { role: "callboard_app" | "callboard_dispatcher"; tenantId: string; personId: string },
  work: (tx: Tx) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  return databaseClient().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('role', ${walls.role}, true), set_config('app.tenant_id', ${walls.tenantId}, true), set_config('app.person_id', ${walls.personId}, true)`;
      return work(tx);
    },
    { maxWait: 15_000, timeout: options.timeoutMs ?? 15_000 },
  );
}
