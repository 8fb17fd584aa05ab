import { nextMessage, openGongBench } from "./gong-bench.ts";
import { report } from "./report.ts";

const processes = 8;
const seconds = Number(process.argv[2] ?? 24);
const warmUpMs = 3_000;
const allowedPerMs = 3 / 1_000;

const bench = await openGongBench(3);
console.log(
  `governor: ${processes} processes on one company for ${seconds} s, ${bench.database.description}`,
);
try {
  const { makeTenant } = await import("#lib/test/factories.ts");
  const { connectToSimulator } = await import("#lib/test/make-connection.ts");
  const { tenantId } = await makeTenant();
  await connectToSimulator(bench.simulator, tenantId, "acme", { companyKey: "bench" });

  const workers = Array.from({ length: processes }, () =>
    bench.start("governor-worker.ts", tenantId, String(seconds)),
  );
  await Promise.all(workers.map((worker) => nextMessage(worker)));
  bench.simulator.control.resetCounters();
  bench.simulator.control.resetLimits("*");
  for (const worker of workers) worker.send("go");
  const startedAt = performance.timeOrigin + performance.now();
  const results = await Promise.all(
    workers.map((worker) => nextMessage<{ waitsMs: number[]; failures: number }>(worker)),
  );

  const { peakPerSecondOffered, rateLimited, requests } = bench.simulator.control.counters("acme");
  const arrivals = bench.simulator.control
    .requests(1_000)
    .map(({ receivedMs }) => receivedMs)
    .filter((at) => at >= startedAt + warmUpMs && at <= startedAt + seconds * 1_000)
    .sort((one, other) => one - other);
  // Whole multiples of three, so that requests that come in threes do not flatter the figure.
  const intervals = Math.floor((arrivals.length - 1) / 3) * 3;
  const spanMs = (arrivals[intervals] ?? 0) - (arrivals[0] ?? 0);
  const used = intervals / (spanMs * allowedPerMs);
  const waits = results.flatMap(({ waitsMs }) => waitsMs).sort((one, other) => one - other);
  const p95 = waits[Math.ceil(waits.length * 0.95) - 1] ?? 0;
  const failures = results.reduce((sum, result) => sum + result.failures, 0);

  report([
    {
      figure: "most requests in any sliding second, as the simulator counts",
      value: String(peakPerSecondOffered),
      target: "3",
      ok: peakPerSecondOffered <= 3 && requests > 0,
    },
    { figure: "429 answers", value: String(rateLimited), target: "0", ok: rateLimited === 0 },
    {
      figure: "allowed rate used",
      value: `${(used * 100).toFixed(2)} %`,
      target: ">= 97 %",
      ok: used >= 0.97,
    },
    {
      figure: `answer to a person during backfill, p95 of ${waits.length}`,
      value: `${Math.round(p95)} ms`,
      target: "<= 1500 ms",
      ok: waits.length > 0 && p95 <= 1_500,
    },
    { figure: "failed requests", value: String(failures), target: "0", ok: failures === 0 },
  ]);
} finally {
  await bench.stop();
}
