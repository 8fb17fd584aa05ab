import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { testSettings } from "#lib/test/settings.ts";
import { openBenchDatabase } from "./bench-database.ts";
import { familyMs, parentOf, peakMemoryMb, processorMs } from "./processor-time.ts";
import { startBenchSimulator } from "./sync-simulator.ts";

/** What a company's whole copy through a real worker took. */
export interface CopyFigures {
  database: string;
  calls: number;
  transcripts: number;
  /**
   * From connecting, while a worker waits for work, until the newest thirty days were mirrored with their words, which makes
   * them searchable.
   */
  firstDaysMs: number;
  firstDaysCalls: number;
  totalMs: number;
  /** Requests to Gong by route. */
  requests: Record<string, number>;
  rateLimited: number;
  /** Requests of all streams to Gong until the thirty days were mirrored. */
  firstDaysRequests: number;
  /** Requests a second while the year was being copied. */
  perSecond: number;
  peakRssMb: number;
  /** Of the simulated Gong: most memory, and how late it may have stamped a request. */
  simulator: { peakRssMb: number; longestMs: number; p99Ms: number };
  /** Processor time while the thirty days were being copied, in milliseconds. */
  firstDaysSpentMs: Spent;
  /** The same while the year was being copied. */
  spentMs: Spent;
}

interface Spent {
  worker: number;
  database: number;
  simulator: number;
}

function spentBetween(before: Spent, after: Spent): Spent {
  return {
    worker: after.worker - before.worker,
    database: after.database - before.database,
    simulator: after.simulator - before.simulator,
  };
}

const callRoutes = ["POST /v2/calls/extensive", "POST /v2/calls/transcript", "GET /v2/calls"];

export const callRequests = (figures: CopyFigures): number =>
  callRoutes.reduce((sum, route) => sum + (figures.requests[route] ?? 0), 0);

/**
 * Connects a company with `calls` calls in a year, as the product does: every stream is due, a worker in a process of
 * its own keeps to the real three requests a second, the first copy reads thirty days, then a copy further back is
 * asked for. Ends when the year is mirrored, or with `firstDaysOnly` the thirty days.
 */
export async function copyYear(options: {
  calls: number;
  latencyMs: number;
  firstDaysOnly?: boolean;
}): Promise<CopyFigures> {
  const database = await openBenchDatabase();
  const simulator = await startBenchSimulator(options);
  const gong = await simulator.ask("connection");
  Object.assign(process.env, testSettings, {
    NODE_ENV: "test",
    LOG_LEVEL: "warn",
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: "10",
    GONG_CLIENT_ID: gong.clientId,
    GONG_CLIENT_SECRET: gong.clientSecret,
    GONG_AUTHORIZE_URL: gong.authorizeUrl,
    GONG_TOKEN_URL: gong.tokenUrl,
    GONG_ALLOWED_HOSTS: gong.baseUrl,
  });
  const { makeTenant } = await import("#lib/test/factories.ts");
  const { makeConnection } = await import("#lib/test/make-connection.ts");
  const { requestFirstCopy } = await import("#lib/sync/request-first-copy.ts");
  const { startBackfill } = await import("#lib/sync/control/start-backfill.ts");
  const { withTenant } = await import("#lib/db/with-tenant.ts");
  const { closeDatabase } = await import("#lib/db/client.ts");
  const { closeJobSender } = await import("#lib/sync/job-queue.ts");
  const { untilWorking } = await import("./until-working.ts");

  const { ctx, tenantId } = await makeTenant("Bench");
  await makeConnection({ tenantId, ...gong, companyKey: "bench" });
  const worker = fork(join(import.meta.dirname, "..", "worker", "main.ts"), [], { stdio: "inherit" });
  const readWindows = () =>
    withTenant(tenantId, async (tx) => {
      const [row] = await tx.$queryRaw<{ open: number; all: number }[]>`
        SELECT (count(*) FILTER (WHERE state <> 'closed'))::int AS open, count(*)::int AS all
        FROM sync_windows WHERE tenant_id = ${tenantId} AND stream = 'calls' AND kind = 'history'`;
      return row ?? { open: 0, all: 0 };
    });
  /** Not while it copies: counting a hundred thousand rows again and again would take a fifth of a processor. */
  const countCalls = () =>
    withTenant(tenantId, async (tx) => {
      const [row] = await tx.$queryRaw<{ calls: number; transcripts: number }[]>`
        SELECT count(*)::int AS calls, (count(*) FILTER (WHERE transcript_state = 'present'))::int AS transcripts
        FROM calls WHERE tenant_id = ${tenantId}`;
      return row ?? { calls: 0, transcripts: 0 };
    });
  const server = await withTenant(tenantId, async (tx) => {
    const [row] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    return database.kind === "postgres" ? parentOf(row?.pid ?? 0) : 0;
  });
  const spend = () => ({
    worker: processorMs(worker.pid ?? 0),
    database: familyMs(server),
    simulator: processorMs(simulator.pid),
  });
  const untilCopied = async () => {
    for (;;) {
      if (worker.exitCode !== null) throw new Error("the worker has ended");
      const now = await readWindows();
      if (now.all > 0 && now.open === 0) return;
      await pause(250);
    }
  };

  try {
    await untilWorking();
    const startedAt = performance.now();
    const spentAtStart = spend();
    await requestFirstCopy({ tenantId });
    await untilCopied();
    const firstDaysMs = performance.now() - startedAt;
    const first = await countCalls();
    const before = await simulator.ask("counters");
    const spentBefore = spend();
    const yearAt = performance.now();
    if (!options.firstDaysOnly) {
      await startBackfill({ ctx, input: { from: new Date(Date.now() - 366 * 86_400_000).toISOString() } });
      await untilCopied();
    }
    const yearMs = performance.now() - yearAt;
    const totalMs = performance.now() - startedAt;
    const after = await simulator.ask("counters");
    const spent = spend();
    const whole = await countCalls();
    return {
      database: database.description,
      calls: whole.calls,
      transcripts: whole.transcripts,
      firstDaysMs,
      firstDaysCalls: first.calls,
      firstDaysRequests: before.requests,
      totalMs,
      requests: Object.fromEntries(Object.entries(after.byRoute).map(([route, { total }]) => [route, total])),
      rateLimited: after.rateLimited,
      perSecond: (after.requests - before.requests) / (yearMs / 1_000),
      peakRssMb: peakMemoryMb(worker.pid),
      simulator: { peakRssMb: peakMemoryMb(simulator.pid), ...(await simulator.ask("stalls")) },
      firstDaysSpentMs: spentBetween(spentAtStart, spentBefore),
      spentMs: spentBetween(spentBefore, spent),
    };
  } finally {
    worker.kill("SIGTERM");
    if (worker.exitCode === null) await once(worker, "exit");
    await closeJobSender();
    await closeDatabase();
    simulator.stop();
    await database.drop();
  }
}
