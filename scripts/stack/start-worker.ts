import { join } from "node:path";
import { type Child, startChild } from "./child.ts";
import { waitUntilWritten } from "./wait-until-healthy.ts";

const root = join(import.meta.dirname, "..", "..");

/** Starts the background process; in development it starts again as files change. */
export async function startWorker(options: {
  mode: "built" | "development";
  settings: Record<string, string>;
  logsFolder: string;
  follow(child: Child): Child;
}): Promise<void> {
  const { mode, settings, logsFolder, follow } = options;
  const main = join(root, "worker", "main.ts");
  const child = follow(
    startChild({
      name: "worker",
      args: mode === "development" ? ["--watch", "--watch-preserve-output", main] : [main],
      env: { ...settings, NODE_ENV: mode === "built" ? "production" : "development", SERVICE_NAME: "worker" },
      folder: root,
      logFile: join(logsFolder, "worker.log"),
    }),
  );
  await waitUntilWritten(child, "worker_started");
}
