import { asBusy } from "./busy-error.ts";
import { databaseClient, type Tx } from "./client.ts";

export interface TransactionOptions {
  /** Milliseconds until the database is told to give up. */
  timeoutMs?: number;
  /** Milliseconds to wait for a free connection, 15,000 unless told. */
  waitMs?: number;
}

/**
 * Opens a transaction as `role` with the wall's settings, all of which end with it.
 * @throws {AppError} `busy` when no connection came free in 15 s.
 */
export async function openTransaction<T>(
  walls: { role: "callboard_app" | "callboard_dispatcher"; tenantId: string; personId: string },
  work: (tx: Tx) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const opened = databaseClient().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('role', ${walls.role}, true), set_config('app.tenant_id', ${walls.tenantId}, true), set_config('app.person_id', ${walls.personId}, true)`;
      return work(tx);
    },
    { maxWait: options.waitMs ?? 15_000, timeout: options.timeoutMs ?? 15_000 },
  );
  return opened.catch((error: unknown) => {
    throw asBusy(error);
  });
}
