import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#lib/env.ts";
import { type Prisma, PrismaClient } from "./generated/client.ts";
import { keepsStatements, statementNames } from "./statement-names.ts";

/** What a verb gets inside a transaction: every model, and raw SQL. */
export type Tx = Prisma.TransactionClient;

const holder = globalThis as { callboardDatabase?: PrismaClient };

/** The one client of this process. Only the doors in this folder may call it. */
export function databaseClient(): PrismaClient {
  holder.callboardDatabase ??= new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: env().DATABASE_URL,
        max: env().DATABASE_POOL_SIZE,
        connectionTimeoutMillis: 10_000,
        // The adapter reads every time as UTC, whatever offset the server prints. Statements that are kept are still
        // planned for the values at hand: a plan for ten ids, or for a small tenant, is a bad one for thousands.
        options: "-c TimeZone=UTC -c plan_cache_mode=force_custom_plan",
      },
      keepsStatements(env().DATABASE_URL) ? { statementNameGenerator: statementNames() } : {},
    ),
  });
  return holder.callboardDatabase;
}

/** Ends every connection; for a graceful stop and for tests. */
export async function closeDatabase(): Promise<void> {
  await holder.callboardDatabase?.$disconnect();
  delete holder.callboardDatabase;
}
