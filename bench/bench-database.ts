import { createConnection } from "node:net";
import pg from "pg";
import { startEmbeddedDatabase } from "#scripts/database/embedded-database.ts";
import { migrate } from "#scripts/database/migrate.ts";

export interface BenchDatabase {
  url: string;
  kind: "postgres" | "embedded";
  /** One line on what was measured. */
  description: string;
  drop(): Promise<void>;
}

const localServer = "postgresql://postgres@127.0.0.1:5432/postgres";

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return await work(client).finally(() => client.end());
}

/**
 * A fresh, migrated database that is dropped at the end: on the server that `BENCH_DATABASE_URL` names, else on
 * 127.0.0.1:5432 when one listens there, else (or for the word `embedded`) the embedded one, where races are not real.
 */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const server = process.env.BENCH_DATABASE_URL ?? ((await listens(5432)) ? localServer : "embedded");
  if (server === "embedded") {
    const embedded = await startEmbeddedDatabase({});
    await migrate(embedded.url);
    const description = "embedded PostgreSQL (one transaction at a time: races are not real here)";
    return { url: embedded.url, kind: "embedded", description, drop: () => embedded.stop() };
  }
  const name = `callboard_bench_${process.pid}_${Date.now()}`;
  const version = await onServer(server, async (client) => {
    await client.query(`CREATE DATABASE ${name}`);
    const { rows } = await client.query<{ version: string }>(
      "SELECT split_part(version(), ' ', 2) AS version",
    );
    return rows[0]?.version ?? "";
  });
  const url = new URL(server);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return {
    url: url.href,
    kind: "postgres",
    description: `PostgreSQL ${version} at ${url.host}`,
    drop: async () => {
      await onServer(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}
