import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "#lib/env.ts";
import { wall } from "./begin.ts";
import { type Prisma, PrismaClient } from "./generated/client.ts";
import { keepsStatements, statementNames } from "./statement-names.ts";

/** What a verb gets inside a transaction: every model, and raw SQL. */
export type Tx = Prisma.TransactionClient;

const holder = globalThis as { callboardDatabase?: { client: PrismaClient; pool: pg.Pool } };

function database() {
  holder.callboardDatabase ??= openDatabase();
  return holder.callboardDatabase;
}

/** The one client of this process. Only the doors in this folder may call it. */
export function databaseClient(): PrismaClient {
  return database().client;
}

/** The client's connections, for what is sent past it. */
export function databasePool(): pg.Pool {
  return database().pool;
}

function openDatabase() {
  const pool = openPool();
  const client = new PrismaClient({
    adapter: new PrismaPg(pool, {
      disposeExternalPool: true,
      ...(keepsStatements(env().DATABASE_URL) && { statementNameGenerator: statementNames() }),
    }),
  });
  return { client, pool };
}

function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL_SIZE,
    connectionTimeoutMillis: 10_000,
    // The adapter reads every time as UTC, whatever offset the server prints. Statements that are kept are still planned
    // for the values at hand: a plan for ten ids, or for a small tenant, is a bad one for thousands. None of them runs
    // so long that compiling it first would pay.
    options: "-c TimeZone=UTC -c plan_cache_mode=force_custom_plan -c jit=off",
  });
  return pool.on("connect", wall);
}

/** Ends every connection; for a graceful stop and for tests. */
export async function closeDatabase(): Promise<void> {
  await holder.callboardDatabase?.client.$disconnect();
  delete holder.callboardDatabase;
}
