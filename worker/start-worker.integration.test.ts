import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { databaseClient } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { getSyncProgress } from "#lib/sync/get-sync-progress.ts";
import { closeJobSender } from "#lib/sync/job-queue.ts";
import { requestFirstCopy } from "#lib/sync/request-first-copy.ts";
import { streamDetails } from "#lib/sync/stream-details.ts";
import { streams } from "#lib/sync/streams.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { type RunningWorker, startWorker } from "./start-worker.ts";

const workers: RunningWorker[] = [];
const start = async () => {
  const worker = await startWorker({ concurrency: 3 });
  workers.push(worker);
  return worker;
};

/** The database is shared: what earlier suites left due, or waiting in the queue, is not this worker's. */
async function restOthers(): Promise<void> {
  await databaseClient().$executeRaw`UPDATE sync_streams SET next_run_at = NULL`;
  const [{ queue } = { queue: null }] = await databaseClient().$queryRaw<{ queue: string | null }[]>`
    SELECT to_regclass('pgboss.job')::text AS queue`;
  if (queue) await databaseClient().$executeRaw`DELETE FROM pgboss.job`;
}

beforeEach(async () => {
  quietGong(gong);
  await restOthers();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});
afterAll(async () => {
  await closeJobSender();
  await gong.stop();
});

const connected = async (companyKey = "acme") => {
  const tenant = await makeTenant();
  await connectToSimulator(gong, tenant.tenantId, companyKey);
  return tenant;
};
const streamsOf = (tenantId: string) =>
  withTenant(tenantId, (tx) => tx.syncStream.findMany({ where: { tenantId } }));

describe("the worker", () => {
  it("begins within about a second of connecting and copies the company", async () => {
    await start();
    const { tenantId, ctx } = await connected();
    const askedMs = performance.now();
    await requestFirstCopy({ tenantId });
    await vi.waitFor(
      async () => expect((await streamsOf(tenantId)).some((row) => row.lastRunAt)).toBe(true),
      {
        timeout: 5_000,
        interval: 50,
      },
    );
    expect(performance.now() - askedMs).toBeLessThan(3_000);
    await vi.waitFor(async () => expect((await getSyncProgress({ ctx })).asOf).not.toBeNull(), {
      timeout: 20_000,
      interval: 200,
    });
    await vi.waitFor(
      async () => {
        const progress = await getSyncProgress({ ctx });
        expect(progress).toMatchObject({ isConnected: true, copying: null, trouble: null });
        expect(progress.streams.map(({ stream, state }) => [stream, state])).toEqual(
          streams.map((stream) => [stream, "idle"]),
        );
        expect(progress.streams[2]).toMatchObject({ windowsLeft: 0 });
      },
      { timeout: 20_000, interval: 200 },
    );
    const begunAtOnce = streams.filter(
      (stream) => stream !== "months" && streamDetails[stream].firstRunAfterMs === 0,
    );
    await vi.waitFor(
      async () => {
        const { streams: counts } = await getSyncProgress({ ctx });
        const copied = counts.filter(({ rowsDone }) => rowsDone > 0).map(({ stream }) => stream);
        expect(copied).toEqual(expect.arrayContaining(begunAtOnce));
      },
      { timeout: 20_000, interval: 200 },
    );
  });

  it("finds a tenant that was due before it started, without being told", async () => {
    const { tenantId } = await connected("nordwind");
    await requestFirstCopy({ tenantId });
    await start();
    await vi.waitFor(
      async () => {
        const ran = (await streamsOf(tenantId)).filter((row) => row.asOf !== null).map((row) => row.stream);
        expect(ran).toEqual(expect.arrayContaining(["workspaces", "users", "calls"]));
      },
      { timeout: 25_000, interval: 200 },
    );
  });

  it("stops within ten seconds in the middle of a copy, and the next worker goes on", async () => {
    gong.control.set("acme", { latencyMs: 400 });
    const first = await start();
    const { tenantId, ctx } = await connected();
    await requestFirstCopy({ tenantId });
    await vi.waitFor(async () => expect(gong.control.counters("acme").requests).toBeGreaterThan(0), {
      timeout: 10_000,
      interval: 50,
    });
    const stoppedMs = performance.now();
    await first.stop();
    expect(performance.now() - stoppedMs).toBeLessThan(10_000);
    expect((await streamsOf(tenantId)).filter((row) => row.state === "running")).toEqual([]);
    gong.control.quiet("acme");
    quietGong(gong);
    await start();
    await vi.waitFor(
      async () => {
        const progress = await getSyncProgress({ ctx });
        expect(progress.streams[2]).toMatchObject({ state: "idle", windowsLeft: 0 });
        expect(progress.asOf).not.toBeNull();
      },
      { timeout: 25_000, interval: 200 },
    );
  });
});
