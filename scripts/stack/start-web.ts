import { join } from "node:path";
import { webServer } from "./build-web.ts";
import { type Child, startChild } from "./child.ts";
import { waitUntilHealthy } from "./wait-until-healthy.ts";

const root = join(import.meta.dirname, "..", "..");

/** Starts the web app on loopback: the built server, or Next's own that reloads. */
export async function startWeb(options: {
  mode: "built" | "development";
  port: number;
  settings: Record<string, string>;
  logsFolder: string;
  follow(child: Child): Child;
}): Promise<void> {
  const { mode, port, settings, logsFolder, follow } = options;
  const child = follow(
    startChild({
      name: "web app",
      args:
        mode === "built"
          ? [webServer]
          : [
              join(root, "node_modules", "next", "dist", "bin", "next"),
              "dev",
              "--hostname",
              "127.0.0.1",
              "--port",
              String(port),
            ],
      env: {
        ...settings,
        NODE_ENV: mode === "built" ? "production" : "development",
        SERVICE_NAME: "web",
        HOSTNAME: "127.0.0.1",
        PORT: String(port),
        NEXT_TELEMETRY_DISABLED: "1",
      },
      folder: root,
      logFile: join(logsFolder, "web.log"),
    }),
  );
  await waitUntilHealthy(child, `http://127.0.0.1:${port}/api/health`, 90);
}
