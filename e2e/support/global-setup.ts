import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { startStack } from "#scripts/stack/start-stack.ts";

const folder = join(import.meta.dirname, "..", "..", ".data", "e2e");

/** The real stack on free ports, with a database in memory; specs find it through the environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { started, stop } = startStack({
    folder,
    keepsData: false,
    mode: "built",
    ports: { web: 0, simulator: 0, database: 0 },
    // Each test comes from an address of its own, so that one cannot use up another's limits.
    settings: { TRUSTED_PROXIES: "1" },
    say: (line) => console.log(line),
  });
  try {
    const stack = await started;
    process.env.CALLBOARD_E2E_WEB = stack.webUrl;
    process.env.CALLBOARD_E2E_SIMULATOR = stack.simulatorUrl;
    process.env.CALLBOARD_E2E_DATABASE = stack.databaseUrl;
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
