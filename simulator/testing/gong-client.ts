import { setTimeout as realSleep } from "node:timers/promises";
import { parseBaseUrl } from "#lib/gong/core/base-url.ts";
import type { GongEvent } from "#lib/gong/core/events.ts";
import { createGongClient, type GongClient, type GongClientOptions } from "#lib/gong/create-gong-client.ts";
import { keyOf, type TestSimulator } from "./test-client.ts";

/** The app's own typed client, pointed at a simulated company; it never repeats a request by itself. */
export function gongClient(
  { simulator }: Pick<TestSimulator, "simulator">,
  { company = "acme", ...over }: Partial<GongClientOptions> & { company?: string } = {},
): { gong: GongClient; events: GongEvent[] } {
  const events: GongEvent[] = [];
  const origin = simulator.apiBaseUrl(company);
  const base = parseBaseUrl(origin, [origin]);
  if (!base.ok) throw new Error(base.problem);
  const gong = createGongClient({
    baseUrl: base.baseUrl,
    authorize: () => keyOf(simulator, company),
    clock: { now: () => Date.now() },
    sleep: (ms, signal) => realSleep(ms, undefined, { signal, ref: false }),
    limiter: { acquire: async () => ({ waitedMs: 0 }), backOff: () => undefined },
    onEvent: (event) => events.push(event),
    retry: { maxAttempts: 1 },
    ...over,
  });
  return { gong, events };
}

/** Fields that came undeclared, or not as declared: a contract test wants none. */
export function driftOf(events: readonly GongEvent[]): GongEvent[] {
  return events.filter((event) => event.type === "drift");
}
