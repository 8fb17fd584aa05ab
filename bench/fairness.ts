import { fork } from "node:child_process";
import { join } from "node:path";
import { openGongBench } from "./gong-bench.ts";
import { report } from "./report.ts";

/** R17: one company with a huge past beside many small ones, worked off by several workers. */
const smallTenants = Number(process.argv[2] ?? 19);
const secondsApart = Number(process.argv[3] ?? 3);
const workerCount = 4;
const limitMs = 600_000;

const bench = await openGongBench(6, { acme: 200_000, nordwind: 3_000 });
console.log(
  `fairness: 1 big and ${smallTenants} small tenants, one each ${secondsApart} s, ${workerCount} workers, ${bench.database.description}`,
);
const workers: ReturnType<typeof fork>[] = [];
try {
  const { makeTenant } = await import("#lib/test/factories.ts");
  const { connectToSimulator } = await import("#lib/test/make-connection.ts");
  const { requestFirstCopy } = await import("#lib/sync/request-first-copy.ts");
  const { closeJobSender } = await import("#lib/sync/job-queue.ts");
  const { withTenant } = await import("#lib/db/with-tenant.ts");
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  // Each tenant has a budget of its own; the governor keeps them to it.
  bench.simulator.control.set("*", { perSecond: 1_000_000, perDay: 1_000_000, latencyMs: 300 });

  const connect = async (company: string) => {
    const { tenantId } = await makeTenant();
    await connectToSimulator(bench.simulator, tenantId, company, { companyKey: `bench:${tenantId}` });
    await requestFirstCopy({ tenantId });
    return tenantId;
  };
  const isCopied = (tenantId: string) =>
    withTenant(tenantId, async (tx) => {
      const left = await tx.syncWindow.count({ where: { tenantId, state: { not: "closed" } } });
      const calls = await tx.syncStream.findFirst({ where: { tenantId, stream: "calls" } });
      return left === 0 && calls?.asOf != null && calls.state === "idle";
    });
  const firstCopy = async (company: string) => {
    const from = performance.now();
    const tenantId = await connect(company);
    while (!(await isCopied(tenantId))) {
      if (performance.now() - from > limitMs) return Number.POSITIVE_INFINITY;
      await sleep(200);
    }
    return (performance.now() - from) / 1_000;
  };
  const requestsOf = (tenantId: string, from: Date, to: Date) =>
    withTenant(tenantId, (tx) => tx.gongRequest.count({ where: { tenantId, at: { gte: from, lt: to } } }));
  const rate = async (tenantId: string, from: Date, to: Date) =>
    (await requestsOf(tenantId, from, to)) / ((to.getTime() - from.getTime()) / 1_000);

  for (let count = 0; count < workerCount; count += 1) {
    workers.push(fork(join(import.meta.dirname, "../worker/main.ts"), [], { stdio: "ignore", execArgv: [] }));
  }
  await firstCopy("nordwind");
  const alone = [await firstCopy("nordwind"), await firstCopy("nordwind")];
  const aloneSeconds = alone.reduce((sum, seconds) => sum + seconds, 0) / alone.length;

  const big = await connect("acme");
  await sleep(15_000);
  const bigAloneFrom = new Date();
  await sleep(30_000);
  const besideFrom = new Date();
  const running: Promise<number>[] = [];
  for (let count = 0; count < smallTenants; count += 1) {
    running.push(firstCopy("nordwind"));
    await sleep(secondsApart * 1_000);
  }
  const beside = (await Promise.all(running)).sort((one, other) => one - other);
  const besideTo = new Date();
  const p95 = beside[Math.ceil(beside.length * 0.95) - 1] ?? Number.POSITIVE_INFINITY;
  const bigAlone = await rate(big, bigAloneFrom, besideFrom);
  const bigBeside = await rate(big, besideFrom, besideTo);
  report([
    {
      figure: "first copy of a small tenant alone",
      value: `${aloneSeconds.toFixed(1)} s`,
      target: "-",
      ok: true,
    },
    {
      figure: `first copy of ${smallTenants} beside the big one, p95`,
      value: `${p95.toFixed(1)} s`,
      target: `<= ${(aloneSeconds * 1.5).toFixed(1)} s`,
      ok: p95 <= aloneSeconds * 1.5,
    },
    { figure: "the big one's requests a second alone", value: bigAlone.toFixed(2), target: "-", ok: true },
    {
      figure: "the big one's requests a second beside the small ones",
      value: bigBeside.toFixed(2),
      target: ">= 2.70",
      ok: bigBeside >= 2.7,
    },
  ]);
  await closeJobSender();
} finally {
  for (const worker of workers) worker.kill("SIGTERM");
  await Promise.all(
    workers.map(
      (worker) =>
        new Promise((resolve) => (worker.exitCode === null ? worker.once("exit", resolve) : resolve(null))),
    ),
  );
  await bench.stop();
}
