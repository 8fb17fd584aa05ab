import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { startEmbeddedDatabase } from "../database/embedded-database.ts";
import { migrate } from "../database/migrate.ts";
import { appSettings } from "./app-settings.ts";
import { buildWeb, isWebBuilt } from "./build-web.ts";
import type { Child } from "./child.ts";
import { keepSecrets } from "./keep-secrets.ts";
import { type Ports, pickPorts } from "./pick-ports.ts";
import { startSimulator } from "./start-simulator.ts";
import { startWeb } from "./start-web.ts";
import { startWorker } from "./start-worker.ts";

export interface StackOptions {
  /** Where secrets and logs are written, and the database where it is kept. */
  folder: string;
  /** False: the database lives in memory and is gone at the end. */
  keepsData: boolean;
  /** "built" is the standalone server, "development" reloads as files change. */
  mode: "built" | "development";
  ports: Ports;
  /** Settings of web app and worker beside the usual ones. */
  settings?: Record<string, string>;
  say(line: string): void;
}

export interface Stack {
  webUrl: string;
  simulatorUrl: string;
  databaseUrl: string;
  /** The settings that web app and worker run with. */
  settings: Record<string, string>;
  logsFolder: string;
  /** Resolves with the first part that ends without having been asked to. */
  broken: Promise<Child>;
}

/**
 * Starts everything a person needs to work with Callboard, each part when the one before is healthy.
 * `stop` may come at any time, also while parts are still starting: `started` then rejects.
 */
export function startStack(options: StackOptions): { started: Promise<Stack>; stop(): Promise<void> } {
  const stopping: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const stopOne of stopping.splice(0).reverse()) await stopOne();
  };
  const started = startParts(options, stopping);
  started.catch(() => undefined);
  return { started, stop };
}

async function startParts(options: StackOptions, stopping: (() => Promise<void>)[]): Promise<Stack> {
  const { folder, mode, say } = options;
  const logsFolder = join(folder, "logs");
  await mkdir(logsFolder, { recursive: true });
  const secrets = await keepSecrets(folder);
  const ports = await pickPorts(options.ports, say);
  if (mode === "built" && !(await isWebBuilt())) {
    say("Building the web app. This takes about a minute, until its sources change.");
    await buildWeb({ isQuiet: true });
  }

  const children: Child[] = [];
  const follow = (child: Child) => {
    children.push(child);
    stopping.push(child.stop);
    return child;
  };

  const [databaseUrl, simulator] = await Promise.all([
    startDatabase(options, ports.database, stopping),
    startSimulator({ port: ports.simulator, logsFolder, follow }),
  ]);
  say(`Gong simulator on ${simulator.url}.`);

  const webUrl = `http://localhost:${ports.web}`;
  const settings = {
    ...appSettings({
      databaseUrl,
      webUrl,
      simulatorUrl: simulator.url,
      gongHosts: simulator.apiOrigins,
      secrets,
    }),
    ...options.settings,
  };
  await Promise.all([
    startWorker({ mode, settings, logsFolder, follow }),
    startWeb({ mode, port: ports.web, settings, logsFolder, follow }),
  ]);
  say(`Worker, and web app on ${webUrl}.`);

  const broken = Promise.race(children.map((child) => child.ended.then(() => child)));
  return { webUrl, simulatorUrl: simulator.url, databaseUrl, settings, logsFolder, broken };
}

/** It is first among what is to be stopped, so it is stopped last. */
async function startDatabase(
  { folder, keepsData, say }: StackOptions,
  port: number,
  stopping: (() => Promise<void>)[],
): Promise<string> {
  const database = await startEmbeddedDatabase({
    port,
    ...(keepsData && { dataFolder: join(folder, "database") }),
  });
  stopping.unshift(database.stop);
  const applied = await migrate(database.url);
  say(`Database on port ${port}${applied.length > 0 ? `, ${applied.length} migrations applied` : ""}.`);
  return database.url;
}
