import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const gong = await vi.hoisted(async () => (await import("#lib/test/gong-setup.ts")).startSimulatedGong());

import { databaseClient } from "#lib/db/client.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { log } from "#lib/log.ts";
import { clearDeadJobs, listDeadJobs } from "#lib/sync/dead-jobs.ts";
import {
  closeJobSender,
  insertReportJobs,
  jobSender,
  type ReportJob,
  type SyncJob,
  sendSyncJobs,
} from "#lib/sync/job-queue.ts";
import { type JobEnd, type JobWorker, startJobWorker } from "#lib/sync/job-worker.ts";
import { makeStreamsDue } from "#lib/sync/make-streams-due.ts";
import { giveUpAfter } from "#lib/sync/run/pause-after.ts";
import { makeTenant } from "#lib/test/factories.ts";
import { quietGong } from "#lib/test/gong-setup.ts";
import { connectToSimulator } from "#lib/test/make-connection.ts";
import { runSyncJob } from "./run-sync-job.ts";

const signal = new AbortController().signal;
const stops = { stopping: signal, signal };
const workers: JobWorker[] = [];

/** A process that works jobs off with `sync`. */
async function start(
  concurrency: number,
  sync: (job: SyncJob, jobs: JobWorker) => Promise<JobEnd>,
  report: (job: ReportJob) => Promise<void> = async () => undefined,
) {
  const worker = await startJobWorker(concurrency, {
    sync,
    report,
    care: async () => undefined,
  });
  workers.push(worker);
  return worker;
}

const stop = async (worker: JobWorker) => {
  await worker.stopClaiming();
  await worker.stop(2_000);
};

/** The company of these tests answers again: the breaker that its refusals may have opened is closed. */
const forgetRefusals = () => withPerson(null, (tx) => tx.gongBudget.deleteMany());

beforeEach(async () => {
  quietGong(gong);
  await forgetRefusals();
  const [{ queue } = { queue: null }] = await databaseClient().$queryRaw<{ queue: string | null }[]>`
    SELECT to_regclass('pgboss.job')::text AS queue`;
  if (queue) await databaseClient().$executeRaw`DELETE FROM pgboss.job`;
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map(stop));
});
afterAll(async () => {
  await closeJobSender();
  await gong.stop();
});

async function dueTenant() {
  const { tenantId } = await makeTenant();
  await connectToSimulator(gong, tenantId, "nordwind");
  await withTenant(tenantId, (tx) => makeStreamsDue(tx, tenantId, new Date()));
  const failed = (failures: number, more: object = {}) =>
    withTenant(tenantId, (tx) =>
      tx.syncStream.updateMany({
        where: { tenantId, stream: "users" },
        data: { state: "failed", failures, nextRunAt: new Date(), ...more },
      }),
    );
  const usersStream = () =>
    withTenant(tenantId, (tx) =>
      tx.syncStream.findUniqueOrThrow({ where: { tenantId_stream: { tenantId, stream: "users" } } }),
    );
  return { tenantId, failed, usersStream };
}

describe("a report that is due by mail", () => {
  it("wakes one worker once, however often it is asked for while it waits", async () => {
    const job = { tenantId: "ten_mail", scheduleId: "sched_mail" };
    const other = { tenantId: "ten_mail", scheduleId: "sched_other" };
    const done: ReportJob[] = [];
    const sync = async (): Promise<JobEnd> => ({ status: "completed" });
    const sender = await jobSender();
    await Promise.all([1, 2, 3].map(() => insertReportJobs(sender, [job])));
    await insertReportJobs(sender, [other]);
    const report = async (given: ReportJob) => {
      done.push(given);
    };
    await Promise.all([start(1, sync, report), start(1, sync, report)]);
    await vi.waitFor(() => expect(done.length).toBeGreaterThan(1), { timeout: 15_000 });
    expect(done).toHaveLength(2);
    expect(done).toEqual(expect.arrayContaining([job, other]));
  });
});

describe("a job that failed for good", () => {
  it("is a dead letter with its reason, shown to its tenant alone, until the stream is run by hand", async () => {
    const { tenantId, failed, usersStream } = await dueTenant();
    const other = await dueTenant();
    await failed(giveUpAfter - 1);
    gong.control.set("nordwind", { serverErrorRate: 1 });
    await start(2, (job, jobs) => runSyncJob(job, stops, jobs));
    await sendSyncJobs([{ tenantId, stream: "users", reason: "schedule" }]);
    await vi.waitFor(async () => expect(await listDeadJobs(tenantId)).toHaveLength(1), { timeout: 15_000 });
    expect(await listDeadJobs(tenantId)).toMatchObject([
      { stream: "users", code: "gong_server", tries: giveUpAfter, text: expect.stringContaining("500") },
    ]);
    expect(await listDeadJobs(other.tenantId)).toEqual([]);
    const pauseMs = ((await usersStream()).nextRunAt?.getTime() ?? 0) - Date.now();
    expect(pauseMs).toBeGreaterThan(50 * 60_000);
    await clearDeadJobs(other.tenantId, "users");
    expect(await listDeadJobs(tenantId)).toHaveLength(1);
    await clearDeadJobs(tenantId, "users");
    expect(await listDeadJobs(tenantId)).toEqual([]);
  });

  it("leaves the list when its stream recovers by itself, and is there once however often it fails", async () => {
    const { tenantId, failed } = await dueTenant();
    gong.control.set("nordwind", { serverErrorRate: 1 });
    const ends: JobEnd[] = [];
    await start(2, async (job, jobs) => {
      const end = await runSyncJob(job, stops, jobs);
      ends.push(end);
      return end;
    });
    for (const failures of [giveUpAfter - 1, giveUpAfter]) {
      await failed(failures);
      await forgetRefusals();
      await sendSyncJobs([{ tenantId, stream: "users", reason: "schedule" }]);
      await vi.waitFor(() => expect(ends.at(failures - giveUpAfter + 1)?.status).toBe("deadletter"), {
        timeout: 15_000,
      });
    }
    await vi.waitFor(async () => expect(await listDeadJobs(tenantId)).toHaveLength(1), { timeout: 5_000 });
    quietGong(gong);
    await forgetRefusals();
    await failed(giveUpAfter + 1);
    await sendSyncJobs([{ tenantId, stream: "users", reason: "schedule" }]);
    await vi.waitFor(async () => expect(await listDeadJobs(tenantId)).toEqual([]), { timeout: 15_000 });
  });

  it("is put aside before it takes another worker with it", async () => {
    const { tenantId, failed, usersStream } = await dueTenant();
    await failed(giveUpAfter - 1, { state: "running", nextRunAt: new Date(Date.now() - 1_000) });
    await start(2, (job, jobs) => runSyncJob(job, stops, jobs));
    await sendSyncJobs([{ tenantId, stream: "users", reason: "schedule" }]);
    await vi.waitFor(
      async () =>
        expect(await listDeadJobs(tenantId)).toMatchObject([{ code: "worker_lost", tries: giveUpAfter }]),
      { timeout: 15_000 },
    );
    expect(await usersStream()).toMatchObject({ state: "failed", errorCode: "worker_lost" });
  });
});

describe("the queues", () => {
  const tenants = (count: number) => Array.from({ length: count }, (_, index) => `ten_${index}`);

  it("start a quick run while long ones hold every place of theirs", async () => {
    const release = Promise.withResolvers<void>();
    const ran: string[] = [];
    await start(4, async ({ stream }) => {
      ran.push(stream);
      if (stream === "calls") await release.promise;
      return { status: "completed" };
    });
    await sendSyncJobs(tenants(6).map((tenantId) => ({ tenantId, stream: "calls", reason: "first-copy" })));
    await vi.waitFor(() => expect(ran.filter((stream) => stream === "calls")).toHaveLength(2), {
      timeout: 5_000,
    });
    await sendSyncJobs([{ tenantId: "ten_0", stream: "users", reason: "schedule" }]);
    await vi.waitFor(() => expect(ran).toContain("users"), { timeout: 5_000 });
    release.resolve();
    await vi.waitFor(() => expect(ran).toHaveLength(7), { timeout: 10_000 });
  });

  it("R17: serve twenty tenants side by side: none waits for the big one's past, which goes on meanwhile", async () => {
    const slices = 3;
    const started: string[] = [];
    const sentAfter = new Map<string, number>();
    let isOver = false;
    const ran = (tenantId: string) => started.filter((other) => other === tenantId).length;
    const work = async ({ tenantId }: SyncJob, jobs: JobWorker): Promise<JobEnd> => {
      started.push(tenantId);
      await new Promise((resolve) => setTimeout(resolve, 10));
      const hasMore = tenantId === "ten_big" ? !isOver : ran(tenantId) < slices;
      if (hasMore) await jobs.send([{ tenantId, stream: "calls", reason: "continue" }]);
      return { status: "completed" };
    };
    await Promise.all([start(4, work), start(4, work)]);
    const connect = (tenantId: string) => sendSyncJobs([{ tenantId, stream: "calls", reason: "first-copy" }]);
    await connect("ten_big");
    for (const tenantId of tenants(19)) {
      const before = started.length;
      await vi.waitFor(() => expect(started.length).toBeGreaterThan(before), { timeout: 5_000, interval: 5 });
      sentAfter.set(tenantId, started.length);
      await connect(tenantId);
    }
    await vi.waitFor(() => expect(tenants(19).map(ran)).toEqual(Array(19).fill(slices)), {
      timeout: 20_000,
      interval: 20,
    });
    isOver = true;
    const waits = tenants(19).map((tenantId) => started.indexOf(tenantId) - (sentAfter.get(tenantId) ?? 0));
    // Four long places of two workers, and the few that came before and wait for one too.
    expect(Math.max(...waits)).toBeLessThanOrEqual(8);
    // Every fifty-seven slices of the others let some of its own through.
    expect(ran("ten_big")).toBeGreaterThanOrEqual(4);
  }, 60_000);

  it("never give one tenant more than two places of a kind, and serve the others meanwhile", async () => {
    const release = Promise.withResolvers<void>();
    const active: string[] = [];
    await start(8, async ({ tenantId }) => {
      active.push(tenantId);
      if (tenantId === "ten_big") await release.promise;
      return { status: "completed" };
    });
    const streams = ["workspaces", "users", "transcripts", "months"] as const;
    await sendSyncJobs(streams.map((stream) => ({ tenantId: "ten_big", stream, reason: "schedule" })));
    await vi.waitFor(() => expect(active).toHaveLength(2), { timeout: 5_000 });
    await sendSyncJobs(tenants(5).map((tenantId) => ({ tenantId, stream: "users", reason: "schedule" })));
    await vi.waitFor(() => expect(active).toHaveLength(7), { timeout: 5_000 });
    expect(active.filter((tenantId) => tenantId === "ten_big")).toHaveLength(2);
    release.resolve();
    await vi.waitFor(() => expect(active).toHaveLength(9), { timeout: 10_000 });
  });

  it("run what one tenant has too much of once there is room, without an error when it is asked for again", async () => {
    const failures = vi.spyOn(log, "error");
    const release = Promise.withResolvers<void>();
    const ran: string[] = [];
    await start(8, async ({ stream }) => {
      ran.push(stream);
      await release.promise;
      return { status: "completed" };
    });
    const streams = ["workspaces", "users", "transcripts", "months", "trackers", "scorecards"] as const;
    const ask = () =>
      sendSyncJobs(streams.map((stream) => ({ tenantId: "ten_big", stream, reason: "schedule" })));
    await ask();
    await vi.waitFor(() => expect(ran).toHaveLength(2), { timeout: 5_000 });
    for (let times = 0; times < 5; times += 1) await ask();
    release.resolve();
    await vi.waitFor(() => expect(new Set(ran)).toEqual(new Set(streams)), { timeout: 10_000 });
    expect(failures.mock.calls.map(([event]) => event)).not.toContain("jobs.error");
    failures.mockRestore();
  });

  it("try again what failed on our side, with its reason", async () => {
    let tries = 0;
    await start(2, async () => {
      tries += 1;
      return { status: "failed", output: { code: "internal", text: "Something went wrong on our side." } };
    });
    await sendSyncJobs([{ tenantId: "ten_1", stream: "users", reason: "schedule" }]);
    await vi.waitFor(
      async () => {
        const rows = await databaseClient().$queryRaw<object[]>`
          SELECT state::text, retry_count, output FROM pgboss.job WHERE name = 'sync-quick'`;
        expect(rows).toMatchObject([{ state: "retry", output: { code: "internal" } }]);
      },
      { timeout: 5_000 },
    );
    expect(tries).toBe(1);
  });
});
