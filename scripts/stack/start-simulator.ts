import { join } from "node:path";
import { type Child, startChild } from "./child.ts";
import { waitUntilHealthy } from "./wait-until-healthy.ts";

const root = join(import.meta.dirname, "..", "..");

export interface RunningSimulator {
  url: string;
  /** Where the API of each simulated company is served. */
  apiOrigins: string[];
}

/** Starts the simulated Gong and asks it where its companies are served. */
export async function startSimulator(options: {
  port: number;
  logsFolder: string;
  follow(child: Child): Child;
}): Promise<RunningSimulator> {
  const url = `http://127.0.0.1:${options.port}`;
  const child = options.follow(
    startChild({
      name: "simulator",
      args: [join(root, "simulator", "main.ts"), "--port", String(options.port)],
      env: {},
      folder: root,
      logFile: join(options.logsFolder, "simulator.log"),
    }),
  );
  await waitUntilHealthy(child, `${url}/control/api/state`);
  const answer = await fetch(`${url}/control/api/state`);
  const state: { companies: { apiBaseUrl: string }[] } = JSON.parse(await answer.text());
  return { url, apiOrigins: state.companies.map(({ apiBaseUrl }) => new URL(apiBaseUrl).origin) };
}
