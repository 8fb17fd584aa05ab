import { parseArgs } from "node:util";
import { startSimulator } from "./create-simulator.ts";

const HELP = `Starts a simulated Gong on this machine.

  --port 4010               SIMULATOR_PORT
  --seed callboard          SIMULATOR_SEED
  --calls acme=2400         SIMULATOR_CALLS    comma separated, calls of the last twelve months by company
  --latency 80 or 80,40     SIMULATOR_LATENCY  milliseconds, fixed or fixed and jitter
  --now 2026-09-01T12:00Z   SIMULATOR_NOW      virtual time at the start

  SIMULATOR_CLIENT_ID, SIMULATOR_CLIENT_SECRET  the registered app
  SIMULATOR_REDIRECT_URIS                       comma separated, besides any loopback /api/gong/oauth/callback
`;

const { values } = parseArgs({
  options: {
    port: { type: "string", default: process.env.SIMULATOR_PORT ?? "4010" },
    seed: { type: "string", default: process.env.SIMULATOR_SEED ?? "callboard" },
    calls: { type: "string", default: process.env.SIMULATOR_CALLS ?? "" },
    latency: { type: "string", default: process.env.SIMULATOR_LATENCY ?? "0" },
    now: { type: "string", default: process.env.SIMULATOR_NOW ?? "" },
    help: { type: "boolean", default: false },
  },
});

function list(text: string): string[] {
  return text.split(",").filter((part) => part !== "");
}

function number(text: string, name: string): number {
  const value = Number(text);
  if (text === "" || !Number.isFinite(value) || value < 0)
    throw new Error(`${name} must be a number, not "${text}".`);
  return value;
}

function readSizes(text: string): Record<string, number> {
  const pairs = list(text).map((pair) => {
    const [key = "", count = ""] = pair.split("=");
    return [key, number(count, `--calls ${key}`)];
  });
  return Object.fromEntries(pairs);
}

async function main(): Promise<void> {
  if (values.help) {
    console.log(HELP);
    return;
  }
  const nowMs = values.now === "" ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(nowMs)) throw new Error(`--now must be an ISO-8601 time, not "${values.now}".`);
  const { SIMULATOR_CLIENT_ID: id, SIMULATOR_CLIENT_SECRET: secret } = process.env;
  const simulator = await startSimulator({
    port: number(values.port, "--port"),
    seed: values.seed,
    nowMs,
    sizes: readSizes(values.calls),
    client: {
      ...(id ? { id } : {}),
      ...(secret ? { secret } : {}),
      redirectUris: list(process.env.SIMULATOR_REDIRECT_URIS ?? ""),
    },
  });
  const [fixed = "0", jitter = "0"] = list(values.latency);
  simulator.control.set("*", {
    latencyMs: number(fixed, "--latency"),
    latencyJitterMs: number(jitter, "--latency"),
  });

  console.log(`Gong simulator (not Gong) at ${simulator.origin}, control page ${simulator.origin}/control`);
  for (const company of simulator.control.companies()) {
    console.log(
      `  ${company.name}: ${company.apiBaseUrl}, ${company.callCount} calls, access key ${company.accessKey.id}`,
    );
  }

  const stop = () => {
    simulator.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
