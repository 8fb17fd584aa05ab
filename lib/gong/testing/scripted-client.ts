import { parseBaseUrl } from "../core/base-url.ts";
import type { GongEvent } from "../core/events.ts";
import type { LimiterOutcome } from "../core/with-throttle.ts";
import { createGongClient, type GongClient, type GongClientOptions } from "../create-gong-client.ts";
import { createFakeTime, type FakeTime } from "./fake-time.ts";
import { type ScriptedStep, type SentRequest, scriptedFetch } from "./scripted-fetch.ts";

export interface ScriptedClient {
  gong: GongClient;
  time: FakeTime;
  /** What happened, in order, as words. */
  log: string[];
  events: GongEvent[];
  outcomes: LimiterOutcome[];
  sent: SentRequest[];
}

/** A client on a scripted Gong; every layer notes in `log` when it is used. */
export function scriptedClient(
  steps: readonly ScriptedStep[],
  options: Partial<GongClientOptions> = {},
): ScriptedClient {
  const log: string[] = [];
  const events: GongEvent[] = [];
  const outcomes: LimiterOutcome[] = [];
  const time = createFakeTime();
  const script = scriptedFetch(steps, log);
  const base = parseBaseUrl("https://us-12345.api.gong.io");
  if (!base.ok) throw new Error(base.problem);
  let refreshes = 0;
  const gong = createGongClient({
    baseUrl: base.baseUrl,
    authorize: ({ refresh }) => {
      if (refresh) refreshes += 1;
      log.push(refresh ? "refresh" : "authorize");
      return `Bearer token-${refreshes}`;
    },
    clock: time.clock,
    sleep: time.sleep,
    limiter: {
      acquire: async () => {
        log.push("acquire");
        return { waitedMs: 0 };
      },
      backOff: (ms) => {
        log.push(`back off ${ms}`);
      },
      report: (outcome) => {
        outcomes.push(outcome);
      },
    },
    fetch: script.fetch,
    onEvent: (event) => events.push(event),
    random: () => 0,
    ...options,
  });
  return { gong, time, log, events, outcomes, sent: script.sent };
}
