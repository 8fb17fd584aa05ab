import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import pg from "pg";
import { testSettings } from "#lib/test/settings.ts";
import { migrate } from "#scripts/database/migrate.ts";
import { openBenchDatabase } from "./bench-database.ts";
import { findScans } from "./dashboards/find-scans.ts";
import { addresses } from "./dashboards/reads.ts";
import { measureThroughput, promisedPerSecond, startApiServer } from "./dashboards/throughput.ts";
import { readsOf, type Statement, watchStatements } from "./dashboards/watch-statements.ts";
import { writeCompany } from "./dashboards/write-company.ts";
import { type Figure, report } from "./report.ts";
import { managerId, userIds } from "./rollups-world.ts";
import { percentile } from "./search/open-loop.ts";
import { databaseMs } from "./search/processor-time.ts";

/**
 * npm run bench dashboards                                  100,000 calls, 200 users
 * npm run bench dashboards -- --calls 1000000               the second size of P10
 * npm run bench dashboards -- --keep                        leaves the database and prints how to use it again
 * npm run bench dashboards -- --database URL --tenant ID    measures on a company that was kept
 * npm run bench dashboards -- --only overview               the addresses that begin so
 */
const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "100000" },
    reads: { type: "string", default: "100" },
    seconds: { type: "string", default: "10" },
    only: { type: "string", default: "" },
    keep: { type: "boolean", default: false },
    database: { type: "string" },
    tenant: { type: "string" },
  },
});
const calls = Number(values.calls);
const targetMs = calls > 100_000 ? 40 : 15;
const mostReads = 6;

const database =
  values.database === undefined
    ? await openBenchDatabase()
    : { url: values.database, description: "kept company", drop: async () => undefined };
if (values.database !== undefined) await migrate(values.database);
Object.assign(process.env, testSettings, {
  LOG_LEVEL: "error",
  DATABASE_URL: database.url,
  DATABASE_POOL_SIZE: "2",
});
const watch = watchStatements();
const { closeDatabase } = await import("#lib/db/client.ts");
const { withTenant } = await import("#lib/db/with-tenant.ts");
const { forgetAnswers } = await import("#lib/tenancy/remembered.ts");
const { makeMember, makeTenant } = await import("#lib/test/factories.ts");
const { signInAs } = await import("#lib/test/sign-in.ts");

type Handler = (request: Request, context: { params: Promise<{ tenant: string }> }) => Promise<Response>;
const figures: Figure[] = [];
const server = new pg.Client({ connectionString: database.url });
await server.connect();
const statements = new Map<string, Statement>();
const failures: string[] = [];
/** Processor time of this process and of the database's, which hardly depends on what else the machine does. */
async function processorMs(): Promise<number> {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000 + (await databaseMs(server));
}
const ms = (value: number) => `${value.toFixed(1)} ms`;

async function measure(address: string, whose: string, headers: Record<string, string>, slug: string) {
  const [path = ""] = address.split("?");
  const { GET } = (await import(`#app/api/tenants/[tenant]/${path}/route.ts`)) as { GET: Handler };
  const ask = async () => {
    const url = `http://localhost:3000/api/tenants/${slug}/${address}`;
    const response = await GET(new Request(url, { headers }), { params: Promise.resolve({ tenant: slug }) });
    const text = await response.text();
    if (!response.ok) failures.push(`${address} for ${whose}: ${response.status} ${text.slice(0, 200)}`);
  };
  for (let turn = 0; turn < 10; turn += 1) {
    forgetAnswers();
    await ask();
  }
  const times: number[] = [];
  const spentBefore = await processorMs();
  let [most, transactions] = [0, 0];
  for (let turn = 0; turn < Number(values.reads); turn += 1) {
    forgetAnswers();
    watch.take();
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
    const sent = watch.take();
    for (const statement of sent) statements.set(statement.text, statement);
    const reads = readsOf(sent);
    transactions = reads.length;
    most = Math.max(most, reads.at(-1)?.length ?? 0);
  }
  const spent = ((await processorMs()) - spentBefore) / times.length;
  const again: number[] = [];
  for (let turn = 0; turn < times.length; turn += 1) {
    const began = performance.now();
    await ask();
    again.push(performance.now() - began);
  }
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(times, share)) as [
    number,
    number,
    number,
  ];
  const line = `${ms(p50)}, ${ms(p95)}, ${ms(p99)}; ${ms(spent)} of processor time; ${most} reads in ${transactions === 1 ? "its transaction" : `the last of ${transactions} transactions`}; again p95 ${ms(percentile(again, 0.95))}`;
  console.log(`  ${address} for ${whose}: ${line}, load ${loadavg()[0]?.toFixed(1)}`);
  figures.push({
    figure: `${address} for ${whose}: p50, p95, p99`,
    value: line,
    target: `p95 <= ${targetMs} ms, <= ${mostReads} reads`,
    ok: p95 <= targetMs && most <= mostReads,
  });
}

try {
  const tenant =
    values.tenant === undefined
      ? await makeTenant("Bench")
      : await withTenant(values.tenant, (tx) =>
          tx.tenant.findUniqueOrThrow({ where: { id: values.tenant ?? "" } }),
        ).then(async ({ id, slug }) => ({
          tenantId: id,
          slug,
          ...(await makeMember({ tenantId: id, slug }, "owner")),
        }));
  if (values.tenant === undefined) await writeCompany(database.url, tenant.tenantId, calls);
  console.log(`dashboards: ${database.description}, load ${loadavg()[0]?.toFixed(1)}`);

  const matched = async (role: "manager" | "member", gongUserId: string) => {
    const member = await makeMember(tenant, role);
    await withTenant(tenant.tenantId, (tx) =>
      tx.member.updateMany({
        where: { tenantId: tenant.tenantId, personId: member.personId },
        data: { gongUserId },
      }),
    );
    return member;
  };
  const viewers = [
    ["everyone's calls", "everyone", tenant],
    ["a team of eleven", "own_team", await matched("manager", managerId(3))],
    ["one's own calls", "own_calls", await matched("member", userIds[3] ?? "")],
  ] as const;
  const headersOf = async (personId: string) => ({
    cookie: (await signInAs(personId)).cookie,
    "sec-fetch-site": "same-origin",
  });
  const wanted = addresses.filter((address) => address.startsWith(values.only));
  for (const [whose, visibility, { personId }] of viewers) {
    await withTenant(tenant.tenantId, (tx) =>
      tx.tenant.update({ where: { id: tenant.tenantId }, data: { visibility } }),
    );
    const headers = await headersOf(personId);
    for (const address of wanted) await measure(address, whose, headers, tenant.slug);
  }
  const scans = await findScans(database.url, tenant.tenantId, [...statements.values()]);
  figures.push({
    figure: `tables of more than 1 MB read from end to end by ${statements.size} statements`,
    value: scans.join(", ") || "none",
    target: "none",
    ok: scans.length === 0,
  });
  figures.push({
    figure: "answers that failed",
    value: [...new Set(failures)].join("; ") || "none",
    target: "none",
    ok: failures.length === 0,
  });
  if (Number(values.seconds) > 0) {
    const { server, port } = await startApiServer();
    const [address = ""] = wanted;
    const url = `http://127.0.0.1:${port}/api/tenants/${tenant.slug}/${address}`;
    const { perSecond, p99Ms, p99AtHalfMs, failed } = await measureThroughput(
      url,
      await headersOf(tenant.personId),
      Number(values.seconds),
    );
    server.disconnect();
    figures.push({
      figure: `JSON of one process, ${address} (${failed} failed, load ${loadavg()[0]?.toFixed(1)})`,
      value: `${perSecond.toFixed(0)} a second, p99 ${ms(p99Ms)} at ${promisedPerSecond / 2} a second, ${ms(p99AtHalfMs)} at half of what it can`,
      target: `>= ${promisedPerSecond} a second, p99 <= 60 ms at half of that`,
      ok: perSecond >= promisedPerSecond && p99Ms <= 60,
    });
  }
  report(figures);
  if (values.keep) {
    console.log(`kept: npm run bench dashboards -- --database ${database.url} --tenant ${tenant.tenantId}`);
  }
} finally {
  await server.end();
  await closeDatabase();
  if (!values.keep) await database.drop();
}
process.exit();
