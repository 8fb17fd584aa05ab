import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedDatabase } from "#scripts/database/embedded-database.ts";
import { migrate } from "#scripts/database/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
    /** "postgres" when the tests run on a real server, where races are real. */
    databaseKind: "postgres" | "embedded";
  }
}

async function startDatabase(): Promise<{
  url: string;
  kind: "postgres" | "embedded";
  stop(): Promise<void>;
}> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return { ...(await startEmbeddedDatabase({})), kind: "embedded" };
  const name = `callboard_test_${process.pid}`;
  const onServer = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, kind: "postgres", stop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** One migrated database for the whole run; suites keep apart by making tenants of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startDatabase();
  await migrate(database.url);
  project.provide("databaseUrl", database.url);
  project.provide("databaseKind", database.kind);
  return () => database.stop();
}
