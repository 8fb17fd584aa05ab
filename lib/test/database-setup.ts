import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "#scripts/database/migrate.ts";
import { startDatabaseThread } from "#scripts/database/start-database-thread.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** One for each worker of the run. */
    databaseUrls: string[];
    /** "postgres" when the tests run on a real server, where races are real. */
    databaseKind: "postgres" | "embedded";
  }
}

async function startDatabase(worker: number): Promise<{
  url: string;
  kind: "postgres" | "embedded";
  stop(): Promise<void>;
}> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return { ...(await startDatabaseThread()), kind: "embedded" };
  const name = `callboard_test_${process.pid}_${worker}`;
  const onServer = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await onServer(`CREATE DATABASE ${name}`);
  // No test looks whether a commit outlives the server, and waiting for the disk is much of what a commit takes.
  await onServer(`ALTER DATABASE ${name} SET synchronous_commit = off`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, kind: "postgres", stop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** As many as `maxWorkers` in vitest.config.ts. */
const workers = [1, 2];

/** One migrated database for each worker of the run; suites keep apart by making tenants of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const databases = await Promise.all(workers.map(startDatabase));
  // Roles belong to the server, so two migrations at once could both make them.
  for (const { url } of databases) await migrate(url);
  project.provide(
    "databaseUrls",
    databases.map(({ url }) => url),
  );
  project.provide("databaseKind", databases[0]?.kind ?? "embedded");
  return async () => {
    await Promise.all(databases.map((database) => database.stop()));
  };
}
