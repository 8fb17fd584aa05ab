import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { testSettings } from "#lib/test/settings.ts";
import type { Simulator } from "#simulator/create-simulator.ts";
import { startSimulator } from "#simulator/create-simulator.ts";
import { type BenchDatabase, openBenchDatabase } from "./bench-database.ts";

export interface GongBench {
  database: BenchDatabase;
  simulator: Simulator;
  /** Starts a copy of a bench worker; it gets this process's settings. */
  start(file: string, ...args: string[]): ChildProcess;
  stop(): Promise<void>;
}

/** A fresh database and a simulated Gong with its true limits, and settings that point at both. */
export async function openGongBench(
  poolSize: number,
  sizes: Record<string, number> = { acme: 60, nordwind: 20 },
): Promise<GongBench> {
  const database = await openBenchDatabase();
  const simulator = await startSimulator({ seed: "bench", sizes });
  Object.assign(process.env, testSettings, {
    NODE_ENV: "test",
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: String(poolSize),
    GONG_CLIENT_ID: simulator.client.id,
    GONG_CLIENT_SECRET: simulator.client.secret,
    GONG_AUTHORIZE_URL: `${simulator.origin}/oauth2/authorize`,
    GONG_TOKEN_URL: `${simulator.origin}/oauth2/generate-customer-token`,
    GONG_ALLOWED_HOSTS: ["acme", "nordwind"].map((key) => simulator.apiBaseUrl(key)).join(","),
  });
  return {
    database,
    simulator,
    start: (file, ...args) => fork(join(import.meta.dirname, file), args, { stdio: "inherit" }),
    async stop() {
      const { closeDatabase } = await import("#lib/db/client.ts");
      await closeDatabase();
      await simulator.stop();
      await database.drop();
    },
  };
}

/** The next message of a worker; rejects when it ends without one. */
export async function nextMessage<T>(worker: ChildProcess): Promise<T> {
  const ended = new AbortController();
  const message = once(worker, "message", { signal: ended.signal }).then(([value]) => value as T);
  const exit = once(worker, "exit", { signal: ended.signal }).then(([code]) => {
    throw new Error(`a worker ended with ${code} before it was done`);
  });
  return await Promise.race([message, exit]).finally(() => {
    message.catch(() => undefined);
    exit.catch(() => undefined);
    ended.abort();
  });
}
