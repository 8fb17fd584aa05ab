import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () =>
  (await import("#lib/test/gong-setup.ts")).startSimulatedGong({ acme: 2_400, nordwind: 20 }),
);

import { databaseClient } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { closeJobSender, sendSyncJobs } from "#lib/sync/job-queue.ts";
import { makeStreamsDue } from "#lib/sync/make-streams-due.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { type RunningWorker, startWorker } from "./start-worker.ts";

const running: RunningWorker[] = [];

beforeEach(async () => {
  quietGong(gong);
  await databaseClient().$executeRaw`UPDATE sync_streams SET next_run_at = NULL`;
  const [{ queue } = { queue: null }] = await databaseClient().$queryRaw<{ queue: string | null }[]>`
    SELECT to_regclass('pgboss.job')::text AS queue`;
  if (queue) await databaseClient().$executeRaw`DELETE FROM pgboss.job`;
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.stop()));
});
afterAll(async () => {
  await closeJobSender();
  await gong.stop();
});

const start = async () => {
  const worker = await startWorker({ concurrency: 4 });
  running.push(worker);
  return worker;
};

/** Has the calls copied and nothing else: the three requests a second are real here. */
async function copyCalls(tenantId: string) {
  await withTenant(tenantId, async (tx) => {
    await makeStreamsDue(tx, tenantId, new Date());
    await tx.syncStream.updateMany({
      where: { tenantId, stream: { not: "calls" } },
      data: { nextRunAt: null },
    });
  });
  await sendSyncJobs([{ tenantId, stream: "calls", reason: "first-copy" }]);
}

/** Requests for calls and their transcripts since the last reset. */
function callRequests(): number {
  const routes = Object.entries(gong.control.counters("acme").byRoute);
  return routes
    .filter(([route]) => /calls\/(extensive|transcript)/.test(route))
    .reduce((sum, [, { total }]) => sum + total, 0);
}

async function connected() {
  const { tenantId } = await makeTenant();
  await connectToSimulator(gong, tenantId, "acme");
  gong.control.set("acme", { latencyMs: 250 });
  gong.control.resetCounters();
  return tenantId;
}

const callsStream = (tenantId: string) =>
  withTenant(tenantId, (tx) =>
    tx.syncStream.findUniqueOrThrow({ where: { tenantId_stream: { tenantId, stream: "calls" } } }),
  );
const mirrored = (tenantId: string) =>
  withTenant(tenantId, (tx) =>
    tx.call.findMany({
      where: { tenantId },
      select: { gongId: true, contentHash: true, transcriptHash: true },
      orderBy: { gongId: "asc" },
    }),
  );
const copied = (tenantId: string) =>
  vi.waitFor(
    async () => {
      const windows = await withTenant(tenantId, (tx) =>
        tx.syncWindow.groupBy({ by: ["state"], where: { tenantId }, _count: true }),
      );
      expect(windows.map(({ state }) => state)).toEqual(["closed"]);
      expect((await callsStream(tenantId)).state).toBe("idle");
    },
    { timeout: 45_000, interval: 100 },
  );
const midway = () =>
  vi.waitFor(() => expect(callRequests()).toBeGreaterThanOrEqual(2), { timeout: 15_000, interval: 10 });

/** What an undisturbed copy ends with, and the requests it takes. */
let undisturbed: { mirror: Awaited<ReturnType<typeof mirrored>>; requests: number };
beforeAll(async () => {
  const tenantId = await connected();
  await copyCalls(tenantId);
  const worker = await startWorker({ concurrency: 4 });
  await copied(tenantId);
  undisturbed = { mirror: await mirrored(tenantId), requests: callRequests() };
  await worker.stop();
});

describe("R19: a worker that is told to stop in the middle of a copy", () => {
  it("is over in ten seconds, holds nothing any more, and lets no request be made twice", async () => {
    expect(undisturbed.requests).toBeGreaterThan(5);
    const tenantId = await connected();
    await copyCalls(tenantId);
    const first = await startWorker({ concurrency: 4 });
    await midway();
    const toldAt = performance.now();
    await first.stop();
    expect(performance.now() - toldAt).toBeLessThan(10_000);
    expect(callRequests()).toBeLessThan(undisturbed.requests);
    expect((await callsStream(tenantId)).state).toBe("idle");
    const open = await withTenant(tenantId, (tx) =>
      tx.syncRun.count({ where: { tenantId, finishedAt: null } }),
    );
    expect(open).toBe(0);
    const active = await databaseClient().$queryRaw<object[]>`
      SELECT name FROM pgboss.job WHERE state = 'active' AND name LIKE 'sync-%'`;
    expect(active).toEqual([]);

    await start();
    await copied(tenantId);
    expect(callRequests()).toBe(undisturbed.requests);
    expect(await mirrored(tenantId)).toEqual(undisturbed.mirror);
  }, 100_000);
});

describe("a worker that is killed in the middle of a copy", () => {
  it("loses nothing: another goes on when its lease is over", async () => {
    const tenantId = await connected();
    await copyCalls(tenantId);
    const child = fork(join(import.meta.dirname, "main.ts"), [], { stdio: "ignore", execArgv: [] });
    await midway();
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await callsStream(tenantId)).toMatchObject({ state: "running" });
    // The lease, and pg-boss's own time-out, are not waited for.
    await withTenant(tenantId, (tx) =>
      tx.syncStream.updateMany({ where: { tenantId, state: "running" }, data: { nextRunAt: new Date() } }),
    );
    await start();
    await copied(tenantId);
    expect(await mirrored(tenantId)).toEqual(undisturbed.mirror);
  }, 100_000);
});
