import pg from "pg";
import { env } from "#lib/env.ts";
import { beginningWith } from "./begin.ts";
import { asBusy, busyError } from "./busy-error.ts";
import { databaseClient, type Tx } from "./client.ts";
import { Shares } from "./shares.ts";

export interface TransactionOptions {
  /** Milliseconds until the database is told to give up. */
  timeoutMs?: number;
  /** Milliseconds to wait for a free connection, 15,000 unless told. */
  waitMs?: number;
  /** What one statement may take at most, in milliseconds. */
  statementMs?: number;
  /** Every statement sees the data as of the first one; for reads that must agree with each other. */
  isSnapshot?: boolean;
  /**
   * A connection plans each statement that it keeps once, instead of for the values at hand. Only where the best plan is
   * the same for all values: a few rows by their keys, however large the tenant.
   */
  keepsPlans?: boolean;
  /**
   * The commit does not wait for the disk, and a crash of the database may undo it. For what is only noted down and whose last
   * moments may be lost; never for what this process goes on from.
   */
  mayBeUndone?: boolean;
}

const holder = globalThis as { callboardShares?: Shares };

/** Half of this process's connections: what one tenant may hold at a time, so that no other is kept out. */
function tenantShares(): Shares {
  holder.callboardShares ??= new Shares(Math.max(1, Math.floor(env().DATABASE_POOL_SIZE / 2)));
  return holder.callboardShares;
}

/**
 * Opens a transaction as `role` with the wall's settings, all of which end with it.
 * @throws {AppError} `busy` when no connection came free in 15 s.
 */
export async function openTransaction<T>(
  walls: {
    role: "callboard_app" | "callboard_dispatcher" | "callboard_eraser";
    tenantId: string;
    personId: string;
  },
  work: (tx: Tx) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const waitMs = options.waitMs ?? longestWaitMs;
  const { tenantId } = walls;
  if (tenantId === "") return await transact(walls, work, { ...options, waitMs });
  const since = performance.now();
  if (!(await tenantShares().take(tenantId, waitMs))) throw busyError();
  try {
    const leftMs = Math.max(1, waitMs - (performance.now() - since));
    return await transact(walls, work, { ...options, waitMs: leftMs });
  } finally {
    tenantShares().release(tenantId);
  }
}

const longestWaitMs = 15_000;

async function transact<T>(
  walls: Parameters<typeof openTransaction>[0],
  work: (tx: Tx) => Promise<T>,
  options: TransactionOptions & { waitMs: number },
): Promise<T> {
  const limits = { maxWait: Math.ceil(options.waitMs), timeout: options.timeoutMs ?? 15_000 };
  const opened = beginningWith(beginOf(walls, options), () => databaseClient().$transaction(work, limits));
  return opened.catch((error: unknown) => {
    throw asBusy(error);
  });
}

/** The first message of a transaction: all its settings, which end with it. */
function beginOf(
  { role, tenantId, personId }: Parameters<typeof openTransaction>[0],
  { statementMs, isSnapshot, keepsPlans, mayBeUndone }: TransactionOptions,
): string {
  const settings = {
    role,
    "app.tenant_id": tenantId,
    "app.person_id": personId,
    ...(statementMs !== undefined && { statement_timeout: String(statementMs) }),
    ...(keepsPlans && { plan_cache_mode: "force_generic_plan" }),
    ...(mayBeUndone && { synchronous_commit: "off" }),
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `BEGIN${isSnapshot ? " ISOLATION LEVEL REPEATABLE READ" : ""}; SELECT ${calls.join(", ")}`;
}
