import { once } from "node:events";
import { openGongBench } from "./gong-bench.ts";
import { report } from "./report.ts";

const kills = Number(process.argv[2] ?? 60);
const endpointDelayMs = 40;

const bench = await openGongBench(4);
bench.simulator.control.set("*", { perSecond: 1_000_000, perDay: 1_000_000 });
const { startTokenProxy } = await import("#lib/test/token-proxy.ts");
const proxy = await startTokenProxy(`${bench.simulator.origin}/oauth2/generate-customer-token`);
proxy.beforeDelivery = () => new Promise((resolve) => setTimeout(resolve, endpointDelayMs));
process.env.GONG_TOKEN_URL = proxy.url;
console.log(`refresh-kills: ${kills} renewals killed at a random moment, ${bench.database.description}`);

try {
  const { makeTenant } = await import("#lib/test/factories.ts");
  const { connectToSimulator } = await import("#lib/test/make-connection.ts");
  const { withTenant } = await import("#lib/db/with-tenant.ts");
  const { openGong } = await import("#lib/connections/open-gong.ts");
  const { AppError } = await import("#lib/errors.ts");

  const warmUp = await makeTenant();
  await connectToSimulator(bench.simulator, warmUp.tenantId);
  const tenantIds: string[] = [];
  for (let count = 0; count < kills; count += 1) {
    const { tenantId } = await makeTenant();
    await connectToSimulator(bench.simulator, tenantId, "acme", { expiresAt: new Date(Date.now() - 1_000) });
    tenantIds.push(tenantId);
  }

  // A renewal takes about the endpoint's delay and a few transactions; kills fall all over it.
  const renewalMs = endpointDelayMs + 60;
  let next = 0;
  while (next < tenantIds.length) {
    const worker = bench.start("refresh-kills-worker.ts", warmUp.tenantId, ...tenantIds.slice(next));
    await once(worker, "message");
    await new Promise((resolve) => setTimeout(resolve, Math.random() * renewalMs));
    worker.kill("SIGKILL");
    await once(worker, "exit");
    next += 1;
  }

  let [working, lost, silent] = [0, 0, 0];
  for (const tenantId of tenantIds) {
    await withTenant(tenantId, (tx) =>
      tx.connection.updateMany({ where: { tenantId }, data: { leaseUntil: new Date(0) } }),
    );
    const outcome = await openGong({ tenantId, lane: "interactive", purpose: "bench" })
      .then((gong) => gong.workspaces.list())
      .then(
        () => "works",
        (error: unknown) => (error instanceof AppError ? error.code : "unknown"),
      );
    const { state } = await withTenant(tenantId, (tx) =>
      tx.connection.findUniqueOrThrow({ where: { tenantId }, select: { state: true } }),
    );
    if (outcome === "works" && state === "active") working += 1;
    else if (outcome === "gong_unauthorized" && state === "needs_reauth") lost += 1;
    else silent += 1;
  }

  report([
    {
      figure: "connections that work after the kill",
      value: String(working),
      target: "as measured",
      ok: true,
    },
    {
      figure: "answers lost with the process, new consent asked for",
      value: String(lost),
      target: "as measured",
      ok: true,
    },
    {
      figure: "connections that neither work nor say so",
      value: String(silent),
      target: "0",
      ok: silent === 0,
    },
  ]);
} finally {
  await proxy.stop();
  await bench.stop();
}
