import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { testSettings } from "#lib/test/settings.ts";
import { openBenchDatabase } from "./bench-database.ts";
import { processorMs } from "./processor-time.ts";
import { report } from "./report.ts";

/** P18: how soon a worker takes its first job after its start, and a new one while it has nothing to do. */
const starts = Number(process.argv[2] ?? 5);
const jobs = Number(process.argv[3] ?? 200);

const database = await openBenchDatabase();
Object.assign(process.env, testSettings, {
  NODE_ENV: "test",
  LOG_LEVEL: "warn",
  DATABASE_URL: database.url,
  DATABASE_POOL_SIZE: "10",
});
console.log(`pickup: ${starts} starts of a worker, ${jobs} jobs, ${database.description}`);
const { makeTenant } = await import("#lib/test/factories.ts");
const { databaseClient, closeDatabase } = await import("#lib/db/client.ts");
const { closeJobSender, sendSyncJobs } = await import("#lib/sync/job-queue.ts");

const { tenantId } = await makeTenant("Bench");
/** A job that finds nothing due: what is measured is how soon it is taken. */
const send = () => sendSyncJobs([{ tenantId, stream: "workspaces", reason: "schedule" }]);
interface Taken {
  taken: number;
  startedMs: number;
  waits: number[];
}
const look = async (): Promise<Taken> => {
  const [row] = await databaseClient().$queryRaw<Taken[]>`
    SELECT count(*)::int AS taken, coalesce(min(extract(epoch FROM started_on) * 1000), 0)::float8 AS "startedMs",
      coalesce(array_agg((extract(epoch FROM started_on - created_on) * 1000)::float8), '{}') AS waits
    FROM pgboss.job WHERE name = 'sync-quick' AND started_on IS NOT NULL`;
  return row ?? { taken: 0, startedMs: 0, waits: [] };
};
const untilTaken = async (count: number): Promise<Taken> => {
  for (let seen = await look(); ; seen = await look()) {
    if (seen.taken >= count) return seen;
    await pause(25);
  }
};
const forget = () => databaseClient().$executeRaw`DELETE FROM pgboss.job`;
const startWorker = () =>
  fork(join(import.meta.dirname, "..", "worker", "main.ts"), [], { stdio: "inherit", execArgv: [] });
const end = async (worker: ReturnType<typeof startWorker>) => {
  worker.kill("SIGTERM");
  if (worker.exitCode === null) await once(worker, "exit");
};
const percentile = (values: readonly number[], share: number) =>
  [...values].sort((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

try {
  // The queues are made by the first start of all, which no later one has to do.
  await send();
  const firstTakenMs: number[] = [];
  const spentMs: number[] = [];
  for (let count = 0; count < starts; count += 1) {
    await forget();
    await send();
    const startedAt = performance.timeOrigin + performance.now();
    const worker = startWorker();
    const { startedMs } = await untilTaken(1);
    spentMs.push(processorMs(worker.pid ?? 0));
    firstTakenMs.push(startedMs - startedAt);
    await end(worker);
  }
  await forget();
  const worker = startWorker();
  await send();
  await untilTaken(1);
  for (let count = 2; count <= jobs + 1; count += 1) {
    await pause(40 + Math.random() * 300);
    await send();
    await untilTaken(count);
  }
  const { waits } = await look();
  await end(worker);
  const later = waits.slice(1);
  const first = percentile(firstTakenMs, 0.5);
  const p95 = percentile(later, 0.95);
  report([
    {
      figure: `P18 first job taken after the process began, median of ${starts}`,
      value: `${first.toFixed(0)} ms`,
      target: "<= 1000 ms",
      ok: first <= 1_000,
    },
    {
      figure: "P18 processor time of the worker until it was seen to be taken",
      value: `${percentile(spentMs, 0.5).toFixed(0)} ms`,
      target: "-",
      ok: true,
    },
    {
      figure: `P18 a new job is taken after, p95 of ${later.length}`,
      value: `${p95.toFixed(0)} ms`,
      target: "<= 250 ms",
      ok: p95 <= 250,
    },
    { figure: "the same, median", value: `${percentile(later, 0.5).toFixed(0)} ms`, target: "-", ok: true },
  ]);
} finally {
  await closeJobSender();
  await closeDatabase();
  await database.drop();
}
