import { opensAfter } from "#lib/connections/governor/breaker.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { findDueStreams } from "../find-due-streams.ts";
import { tendOutages } from "../tend-outages.ts";
import { dayMs } from "../windows/plan-windows.ts";
import { type GovernedTenant, governTenant, type SentRequest } from "./governed-tenant.ts";
import { readMirror, readTruth } from "./read-truth.ts";
import type { SyncHarness } from "./sync-harness.ts";

const minuteMs = 60_000;
const tickMs = 30_000;
const company = "nordwind";

/** What happened during and after an outage. Times are simulated. */
export interface OutageStory {
  /** Requests that failed before the breaker opened, and those that looked afterwards. */
  failures: SentRequest[];
  looks: SentRequest[];
  outageMs: number;
  /** What a person's request was answered with while the breaker was open, and whether it was sent. */
  refusal: unknown;
  wasSent: boolean;
  /** The streams at the end of the outage, and ten minutes after it. */
  streamsDown: { stream: string; state: string; errorCode: string | null; errorText: string | null }[];
  streamsAfter: OutageStory["streamsDown"];
  /** From Gong's return until every call that came meanwhile is mirrored; null when ten minutes were not enough. */
  caughtUpAfterMs: number | null;
}

/** Copies a company, lets Gong be down for `hours` while calls are held, and lets it come back. */
export async function playOutage(harness: SyncHarness, hours: number): Promise<OutageStory> {
  const tenant = await governTenant(harness, await harness.newTenant(company), company);
  const fromMs = harness.now.now() - 30 * dayMs;
  await work(harness, tenant, 3 * minuteMs);

  harness.control.set(company, { outage: "unavailable" });
  const downAt = harness.now.now();
  tenant.sent.length = 0;
  for (let hour = 0; hour < hours; hour += 1) {
    await work(harness, tenant, 60 * minuteMs);
    harness.control.insertCall(company, { title: `Held in hour ${hour}` });
  }
  const sent = [...tenant.sent];
  const ask = () =>
    tenant
      .open("interactive")
      .users.list()
      .catch((error: unknown) => error);
  // The first may be the one that looks.
  await ask();
  const before = tenant.sent.length;
  const refusal = await ask();
  const wasSent = tenant.sent.length > before;
  const outageMs = harness.now.now() - downAt;
  const streamsDown = await streamsOf(tenant.tenantId);

  harness.control.set(company, { outage: "none" });
  const backAt = harness.now.now();
  let caughtUpAfterMs: number | null = null;
  while (caughtUpAfterMs === null && harness.now.now() < backAt + 10 * minuteMs) {
    await work(harness, tenant, tickMs);
    const [mirror, truth] = [
      await readMirror(tenant.tenantId),
      await readTruth(harness, { company, fromMs }),
    ];
    if (JSON.stringify(mirror) === JSON.stringify(truth)) caughtUpAfterMs = harness.now.now() - backAt;
  }
  return {
    failures: sent.slice(0, opensAfter),
    looks: sent.slice(opensAfter),
    outageMs,
    refusal,
    wasSent,
    streamsDown,
    streamsAfter: await streamsOf(tenant.tenantId),
    caughtUpAfterMs,
  };
}

/** What a worker does, every half minute of the simulated time. */
async function work(harness: SyncHarness, tenant: GovernedTenant, forMs: number): Promise<void> {
  const until = harness.now.now() + forMs;
  while (harness.now.now() < until) {
    await tendOutages(harness.now, async (tenantId) => {
      if (tenantId !== tenant.tenantId) throw new Error("not this tenant");
      await tenant.open("incremental").workspaces.list({}, { retry: { maxAttempts: 1 } });
    });
    for (const { tenantId, stream } of await findDueStreams(harness.now.now())) {
      if (tenantId !== tenant.tenantId) continue;
      await tenant.run(stream, { openGong: async (lane) => tenant.open(lane) });
    }
    harness.clock.move(tickMs);
  }
}

function streamsOf(tenantId: string) {
  return withTenant(tenantId, (tx) =>
    tx.syncStream.findMany({
      where: { tenantId },
      select: { stream: true, state: true, errorCode: true, errorText: true },
      orderBy: { stream: "asc" },
    }),
  );
}
