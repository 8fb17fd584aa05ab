import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { startStack } from "#scripts/stack/start-stack.ts";

const folder = join(import.meta.dirname, "..", "..", ".data", "e2e");

/**
 * Many tenants of these tests stand for one company each; here they share two, whose limits would let one test's copying
 * refuse the next one's consent. Callboard itself keeps to its own pace.
 */
async function widenLimits(simulatorUrl: string): Promise<void> {
  const answer = await fetch(`${simulatorUrl}/control/api/companies/*/settings`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ perSecond: 100, perDay: 1_000_000 }),
  });
  if (!answer.ok) throw new Error(`The simulator answered ${answer.status}: ${await answer.text()}`);
}

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
    await widenLimits(stack.simulatorUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
