import { governed } from "#lib/connections/governed.ts";
import { Governor } from "#lib/connections/governor/governor.ts";
import type { Lane } from "#lib/connections/governor/limits.ts";
import { emptyMemory, GovernorMemory } from "#lib/connections/governor/memory.ts";
import type { withMemory } from "#lib/connections/governor/with-memory.ts";
import { translateErrors } from "#lib/connections/translate-errors.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { parseBaseUrl } from "#lib/gong/core/base-url.ts";
import type { GongFetch } from "#lib/gong/core/transport.ts";
import { sharedUndiciFetch } from "#lib/gong/core/undici-fetch.ts";
import { createGongClient, type GongClient } from "#lib/gong/create-gong-client.ts";
import { makeConnection } from "#lib/test/make-connection.ts";
import { keyOf } from "#simulator/testing/test-client.ts";
import type { SyncHarness, SyncTenant } from "./sync-harness.ts";

/** One request that left for the simulator, at simulated epoch milliseconds. */
export interface SentRequest {
  at: number;
  lane: Lane;
  status: number | null;
}

/** A tenant whose requests keep to a budget, in the simulated time: waiting for a slot moves the clock. */
export interface GovernedTenant extends SyncTenant {
  companyKey: string;
  sent: SentRequest[];
  open(lane: Lane): GongClient;
}

/** Puts the real governor between a tenant and the simulator. */
export async function governTenant(
  harness: SyncHarness,
  tenant: SyncTenant,
  company: string,
): Promise<GovernedTenant> {
  const origin = harness.simulator.apiBaseUrl(company);
  const parsed = parseBaseUrl(origin, [origin]);
  if (!parsed.ok) throw new Error(parsed.problem);
  const companyKey = `test:${tenant.tenantId}`;
  await makeConnection({
    tenantId: tenant.tenantId,
    baseUrl: origin,
    accessToken: "unused",
    refreshToken: "unused",
    companyKey,
  });
  const governor = new Governor({
    clock: harness.now,
    sleep: async (ms) => harness.clock.move(Math.ceil(ms)),
    withMemory: memoryInTime(harness),
  });
  const sent: SentRequest[] = [];
  const open = (lane: Lane) => {
    const pending: Promise<void>[] = [];
    const send: GongFetch = async (request) => {
      const entry: SentRequest = { at: harness.now.now(), lane, status: null };
      sent.push(entry);
      const response = await sharedUndiciFetch({ allowPrivateAddresses: true })(request);
      entry.status = response.status;
      return response;
    };
    return translateErrors(
      createGongClient({
        baseUrl: parsed.baseUrl,
        authorize: () => keyOf(harness.simulator, company),
        clock: { now: () => Date.now() },
        sleep: shortSleep,
        retry: { baseMs: 0, capMs: 0 },
        ...governed({
          governor,
          lane,
          companyKey: () => companyKey,
          baseUrl: () => parsed.baseUrl,
          prepare: async () => undefined,
          send: () => send,
          keep: (work) => pending.push(work),
          settle: async () => void (await Promise.all(pending.splice(0))),
        }),
      }),
    );
  };
  return { ...tenant, companyKey, sent, open };
}

/** The client's own pauses are none; its time budget runs in true time and is not used up. */
function shortSleep(ms: number, signal?: AbortSignal): Promise<void> {
  if (ms === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** The governor's row in the database, as if its clock were the simulated one. */
function memoryInTime(harness: SyncHarness): typeof withMemory {
  return async (companyKey, _clock, step) => {
    const now = harness.now.now();
    const result = await withPerson(null, async (tx) => {
      const row = await tx.gongBudget.findUnique({ where: { companyKey } });
      const before = row ? GovernorMemory.parse(row.memory) : emptyMemory();
      const after = step(before, now);
      const data = { memory: after.memory };
      await tx.gongBudget.upsert({ where: { companyKey }, create: { companyKey, ...data }, update: data });
      return after.result;
    });
    return { result, databaseAt: now, sentAt: now, receivedAt: now };
  };
}
