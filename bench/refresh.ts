import { nextMessage, openGongBench } from "./gong-bench.ts";
import { report } from "./report.ts";

const processes = 4;
const callersEach = 50;
const endpointDelayMs = Number(process.argv[2] ?? 8_000);

const bench = await openGongBench(4);
const { startTokenProxy } = await import("#lib/test/token-proxy.ts");
const proxy = await startTokenProxy(`${bench.simulator.origin}/oauth2/generate-customer-token`);
proxy.beforeDelivery = () => new Promise((resolve) => setTimeout(resolve, endpointDelayMs));
process.env.GONG_TOKEN_URL = proxy.url;
console.log(
  `refresh: ${processes * callersEach} callers over ${processes} processes at expiry, token endpoint takes ` +
    `${endpointDelayMs} ms, ${bench.database.description}`,
);
try {
  const { makeTenant } = await import("#lib/test/factories.ts");
  const { connectToSimulator } = await import("#lib/test/make-connection.ts");
  const { withTenant } = await import("#lib/db/with-tenant.ts");
  const { openGong } = await import("#lib/connections/open-gong.ts");
  const { tenantId } = await makeTenant();
  await connectToSimulator(bench.simulator, tenantId, "acme", { expiresAt: new Date(Date.now() - 1_000) });

  const workers = Array.from({ length: processes }, () =>
    bench.start("refresh-worker.ts", tenantId, String(callersEach)),
  );
  await Promise.all(workers.map((worker) => nextMessage(worker)));
  const startedAt = performance.now();
  for (const worker of workers) worker.send("go");
  const results = await Promise.all(workers.map((worker) => nextMessage<{ failures: number }>(worker)));
  const tookMs = Math.round(performance.now() - startedAt);
  const failures = results.reduce((sum, result) => sum + result.failures, 0);
  const row = await withTenant(tenantId, (tx) =>
    tx.connection.findUniqueOrThrow({ where: { tenantId }, select: { fence: true, state: true } }),
  );
  const client = await openGong({ tenantId, lane: "interactive", purpose: "bench" });
  const works = await client.workspaces.list().then(
    () => true,
    () => false,
  );

  report([
    { figure: "token requests", value: String(proxy.count), target: "1", ok: proxy.count === 1 },
    { figure: "callers that failed", value: String(failures), target: "0", ok: failures === 0 },
    { figure: "credential changes counted", value: String(row.fence), target: "1", ok: row.fence === 1 },
    { figure: "the stored token works", value: works ? "yes" : "no", target: "yes", ok: works },
    {
      figure: "all callers served after",
      value: `${tookMs} ms`,
      target: `<= ${endpointDelayMs + 2_000} ms`,
      ok: tookMs <= endpointDelayMs + 2_000,
    },
  ]);
} finally {
  await proxy.stop();
  await bench.stop();
}
