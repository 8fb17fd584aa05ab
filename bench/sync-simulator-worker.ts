import { monitorEventLoopDelay } from "node:perf_hooks";
import { startSimulator } from "#simulator/create-simulator.ts";
import { connect } from "#simulator/testing/test-client.ts";
import type { SimulatorAnswer, SimulatorQuestion } from "./sync-simulator.ts";

/** A simulated Gong in a process of its own, so that its memory and its work are not the worker's. */
const [calls = "1000", latencyMs = "0"] = process.argv.slice(2);
const simulator = await startSimulator({ seed: "bench", sizes: { acme: Number(calls), nordwind: 20 } });
simulator.control.set("acme", { latencyMs: Number(latencyMs) });
/** A request that comes in a stall is stamped late, and Gong's limits judged by that. */
const stalls = monitorEventLoopDelay({ resolution: 5 });
stalls.enable();
const { answer } = await connect(simulator, { email: "ada.lindqvist@acme.example" });

const answers: { [Question in SimulatorQuestion]: () => SimulatorAnswer[Question] } = {
  connection: () => ({
    baseUrl: simulator.apiBaseUrl("acme"),
    accessToken: String(answer.access_token),
    refreshToken: String(answer.refresh_token),
    scopes: String(answer.scope).split(" "),
    tokenUrl: `${simulator.origin}/oauth2/generate-customer-token`,
    authorizeUrl: `${simulator.origin}/oauth2/authorize`,
    clientId: simulator.client.id,
    clientSecret: simulator.client.secret,
  }),
  counters: () => simulator.control.counters("acme"),
  stalls: () => ({ longestMs: stalls.max / 1_000_000, p99Ms: stalls.percentile(99) / 1_000_000 }),
};

process.on("message", (question: SimulatorQuestion) => process.send?.(answers[question]()));
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
