import { mkdir } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { freePort } from "../free-port.ts";
import { withWholeBatches } from "./whole-batches.ts";

export interface EmbeddedDatabase {
  url: string;
  port: number;
  stop(): Promise<void>;
}

/** Starts PostgreSQL in WebAssembly on a loopback socket; without `dataFolder` it lives in memory. */
export async function startEmbeddedDatabase(options: {
  dataFolder?: string;
  port?: number;
}): Promise<EmbeddedDatabase> {
  if (options.dataFolder) await mkdir(options.dataFolder, { recursive: true });
  const database = await PGlite.create(options.dataFolder ?? "memory://");
  // One session serves all connections and lives as long as the process: it would check foreign keys for ever by plans
  // that it made when the tables were empty.
  await database.exec("SET plan_cache_mode = force_custom_plan");
  const port = options.port ?? (await freePort());
  const server = new PGLiteSocketServer({
    db: withWholeBatches(database),
    host: "127.0.0.1",
    port,
    maxConnections: 40,
  });
  await server.start();
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres?sslmode=disable&pgbouncer=true`,
    port,
    async stop() {
      await server.stop();
      await database.close();
    },
  };
}
