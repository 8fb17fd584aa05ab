import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.ts";
import { Control } from "./control/control.ts";
import { closeAll, listen } from "./hosts/listen.ts";
import { DEFAULT_CLIENT, type OAuthClient } from "./oauth/oauth-client.ts";
import { type Clock, steadyClock, VirtualClock, wallClock } from "./state/clock.ts";
import { GrowingCompany } from "./state/growing-company.ts";
import { SimulatorState } from "./state/simulator-state.ts";
import { createWorld } from "./world/create-world.ts";
import type { Company } from "./world/types.ts";

export interface SimulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  seed: string;
  /** Virtual time at the start, epoch milliseconds; by default the present. */
  nowMs?: number;
  /** Calls of the last twelve months, by company key. */
  sizes?: Record<string, number>;
  /** What drives the virtual clock; by default the machine's. */
  clock?: Clock;
  /** What the limits are judged by; by default the machine's steady clock, never the virtual one. */
  rateClock?: Clock;
  client?: Partial<OAuthClient>;
}

export interface Simulator {
  port: number;
  /** Origin of the consent pages, the token endpoint, the recordings and the control pages. */
  origin: string;
  client: OAuthClient;
  control: Control;
  /** What token answers name as `api_base_url_for_customer`. */
  apiBaseUrl(companyKey: string): string;
  stop(): Promise<void>;
}

/** No call lasts longer; the world is made this far ahead, and calls show once they have ended. */
const WORLD_LEAD_MS = 62 * 60_000;
const WEBHOOK_ROUND_MS = 1_000;

/** Starts a simulated Gong on the loopback addresses of this machine. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const base = options.clock ?? wallClock;
  const clock = new VirtualClock(base, options.nowMs ?? base.now());
  const client = { ...DEFAULT_CLIENT, ...options.client };
  const simulator = new SimulatorState({
    seed: options.seed,
    clock,
    rateClock: options.rateClock ?? steadyClock,
    client,
    world: createGrowingWorld(options, clock.now()),
  });
  const control = new Control(simulator);
  const companyKeys = new Set(simulator.companies.keys());
  const companyAt = new Map<string, string>();
  const app = createApp(simulator, control, () => ({ companyAt, companyKeys }));

  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const { servers, port, addressOf } = await listen(listener, options.port ?? 0, [...companyKeys]);
  simulator.appOrigin = `http://127.0.0.1:${port}`;
  for (const [companyKey, address] of addressOf) {
    companyAt.set(address, companyKey);
    const company = simulator.companies.get(companyKey);
    if (company) company.apiBaseUrl = `http://${address}`;
  }

  const webhooks = setInterval(() => void control.fireWebhooks(), WEBHOOK_ROUND_MS);
  webhooks.unref();

  return {
    port,
    origin: simulator.appOrigin,
    client,
    control,
    apiBaseUrl: (companyKey) => control.company(companyKey).apiBaseUrl,
    stop: () => {
      clearInterval(webhooks);
      return closeAll(servers);
    },
  };
}

function createGrowingWorld({ seed, sizes = {} }: SimulatorOptions, startMs: number): Company[] {
  const worldAt = (nowMs: number) => createWorld({ seed, sizes, nowMs: nowMs + WORLD_LEAD_MS });
  return worldAt(startMs).map((company) => {
    const regrow = (nowMs: number) => worldAt(nowMs).find(({ key }) => key === company.key) ?? company;
    return new GrowingCompany(company, regrow, startMs);
  });
}
