import type { Clock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { parseBaseUrl } from "#lib/gong/core/base-url.ts";
import { createGongClient, type GongClient } from "#lib/gong/create-gong-client.ts";
import { makeTenant } from "#lib/test/factories.ts";
import type { Simulator } from "#simulator/create-simulator.ts";
import { keyOf, startTestSimulator, type TestSimulator } from "#simulator/testing/test-client.ts";
import { makeStreamsDue } from "../make-streams-due.ts";
import type { GongSource } from "../run/gong-source.ts";
import type { SyncDeps } from "../run/run-context.ts";
import { type SyncResult, syncStream } from "../run/sync-stream.ts";
import { type StreamName, streams } from "../streams.ts";

/** A simulated Gong and a clock that stands still with it; no limits, no waiting. */
export interface SyncHarness extends TestSimulator {
  control: Simulator["control"];
  now: Clock;
  client(companyKey?: string, options?: { maxAnswerBytes?: number }): GongClient;
  newTenant(companyKey?: string): Promise<SyncTenant>;
}

export interface SyncTenant {
  tenantId: string;
  /** Ids of every transcript request, in order. */
  asked: string[][];
  deps(overrides?: Partial<SyncDeps>): SyncDeps;
  run(stream: StreamName, overrides?: Partial<SyncDeps>, reason?: string): Promise<SyncResult>;
  /** Runs every stream once, as after connecting. */
  runAll(): Promise<SyncResult[]>;
}

export async function startSyncHarness(sizes = { acme: 3_200, nordwind: 300 }): Promise<SyncHarness> {
  const test = await startTestSimulator(sizes);
  const { simulator } = test;
  const now: Clock = { now: () => simulator.control.now() };

  const client: SyncHarness["client"] = (companyKey = "acme", options = {}) => {
    const origin = simulator.apiBaseUrl(companyKey);
    const parsed = parseBaseUrl(origin, [origin]);
    if (!parsed.ok) throw new Error(parsed.problem);
    return createGongClient({
      ...options,
      baseUrl: parsed.baseUrl,
      authorize: () => keyOf(simulator, companyKey),
      clock: { now: () => Date.now() },
      sleep: (_ms, signal) =>
        new Promise((resolve) => {
          const timer = setTimeout(resolve, 60_000);
          signal?.addEventListener("abort", () => {
            clearTimeout(timer);
            resolve();
          });
        }),
      limiter: { acquire: async () => ({ waitedMs: 0 }), backOff: () => undefined },
      retry: { maxAttempts: 1 },
    });
  };

  const newTenant = async (companyKey = "acme"): Promise<SyncTenant> => {
    const { tenantId } = await makeTenant("Sync");
    await withTenant(tenantId, async (tx) => {
      await makeStreamsDue(tx, tenantId, new Date(now.now()));
      await tx.syncStream.updateMany({ where: { tenantId }, data: { nextRunAt: new Date(now.now()) } });
    });
    const asked: string[][] = [];
    const gong = recorded(client(companyKey), asked);
    const deps = (overrides: Partial<SyncDeps> = {}): SyncDeps => ({
      tenantId,
      clock: now,
      signal: new AbortController().signal,
      openGong: async () => gong,
      ...overrides,
    });
    const run: SyncTenant["run"] = (stream, overrides, reason = "schedule") =>
      syncStream(deps(overrides), stream, reason);
    const runAll = async () => {
      const results: SyncResult[] = [];
      for (const stream of streams) results.push(await run(stream));
      return results;
    };
    return { tenantId, asked, deps, run, runAll };
  };

  return { ...test, control: simulator.control, now, client, newTenant };
}

function recorded(gong: GongClient, asked: string[][]): GongSource {
  return {
    ...gong,
    calls: {
      listExtensive: gong.calls.listExtensive,
      getTranscripts: (input, options) => {
        asked.push((input.filter.callIds ?? []).map(String));
        return gong.calls.getTranscripts(input, options);
      },
    },
  };
}

/** Moves the simulated time, and with it the runs'. */
export function wait(harness: SyncHarness, ms: number): void {
  harness.clock.move(ms);
}
