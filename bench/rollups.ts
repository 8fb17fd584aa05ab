import { readFile } from "node:fs/promises";
import { loadavg } from "node:os";
import pg from "pg";
import { testSettings } from "#lib/test/settings.ts";
import { openBenchDatabase } from "./bench-database.ts";
import { type Figure, report } from "./report.ts";
import { managerId, newestMs, userIds, writeCalls, writePeople } from "./rollups-world.ts";

const calls = Number(process.argv[2] ?? 100_000);
const pages = 30;
const pageSize = 100;
const turnsPerCall = 150;
const reads = 200;
const fresh = pages * pageSize;

const database = await openBenchDatabase();
Object.assign(process.env, testSettings, {
  NODE_ENV: "test",
  DATABASE_URL: database.url,
  DATABASE_POOL_SIZE: "1",
});
const { closeDatabase } = await import("#lib/db/client.ts");
const { withTenant } = await import("#lib/db/with-tenant.ts");
const { makeMember, makeTenant } = await import("#lib/test/factories.ts");
const { refreshRollUps } = await import("#lib/sync/derived/refresh-rollups.ts");
const { countMirror } = await import("#lib/sync/derived/count-mirror.ts");
const { checkRollUps } = await import("#lib/sync/derived/check-rollups.ts");
const { countDifferences } = await import("#lib/sync/derived/rollups/find-differences.ts");
const { getOverview } = await import("#lib/overview/get-overview.ts");
const { listCallFilters } = await import("#lib/calls/list-call-filters.ts");

type Tx = Parameters<Parameters<typeof withTenant>[1]>[0];
const minutes = { timeoutMs: 600_000 };
const figures: Figure[] = [];
let seen = new Map<string, number>();
const endToEnd: string[] = [];
const server = new pg.Client({ connectionString: database.url });

const p95 = (times: number[]) => times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;

function figure(name: string, times: number[], targetMs: number): void {
  const [ninetyFive, middle] = [p95(times), times[Math.floor(times.length / 2)] ?? 0];
  const value = `p50 ${middle.toFixed(1)} ms, p95 ${ninetyFive.toFixed(1)} ms`;
  console.log(`${name}: ${value}, load ${loadavg()[0]?.toFixed(1)}`);
  figures.push({ figure: name, value, target: `p95 <= ${targetMs} ms`, ok: ninetyFive <= targetMs });
}

/** Processor time of this process and of its one database connection, in milliseconds; says what work costs on a busy machine. */
async function processorMs(): Promise<number> {
  const own = process.cpuUsage();
  const [row] = await withTenant(
    tenant.tenantId,
    (tx) => tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`,
  );
  const stat = await readFile(`/proc/${row?.pid}/stat`, "utf8").catch(() => "");
  const [user = "0", system = "0"] = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13);
  return (own.user + own.system) / 1_000 + (Number(user) + Number(system)) * 10;
}

/** Counts what a transaction sends. */
function counted(tx: Tx, count: { statements: number }): Tx {
  return new Proxy(tx, {
    get: (target, key) => {
      const value = Reflect.get(target, key) as unknown;
      if (typeof value === "function") {
        return (...args: unknown[]) => {
          count.statements += 1;
          return Reflect.apply(value, target, args);
        };
      }
      if (typeof value === "object" && value !== null) count.statements += 1;
      return value;
    },
  });
}

async function timed(times: number[], work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  times.push(performance.now() - began);
}

async function refreshPages(
  name: string,
  ids: string[],
  change: (tx: Tx, page: string[]) => Promise<unknown>,
) {
  const times: number[] = [];
  let most = 0;
  const before = await processorMs();
  for (let at = 0; at < ids.length; at += pageSize) {
    const page = ids.slice(at, at + pageSize);
    await withTenant(
      tenant.tenantId,
      async (tx) => {
        await change(tx, page);
        const count = { statements: 0 };
        await timed(times, () => refreshRollUps(counted(tx, count), tenant.tenantId, page));
        most = Math.max(most, count.statements);
      },
      minutes,
    );
  }
  const work = ((await processorMs()) - before) / times.length;
  figure(`${name}, ${most} statements a page`, times, 60);
  console.log(`  ${work.toFixed(0)} ms of processor time a page, its change included`);
  await noteScans(name);
}

async function read(name: string, work: () => Promise<unknown>, targetMs: number): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) await work();
  for (let turn = 0; turn < reads; turn += 1) await timed(times, work);
  figure(name, times, targetMs);
  await noteScans(name);
}

/** Sequential scans of the tables that grow with the calls, as the server counts them. */
async function sequentialScans(): Promise<Map<string, number>> {
  // The one connection of the pool tells the server at once what it has counted.
  await withTenant(tenant.tenantId, (tx) => tx.$queryRaw`SELECT pg_stat_force_next_flush()::text`);
  await withTenant(tenant.tenantId, (tx) => tx.$queryRaw`SELECT 1`);
  const { rows } = await server.query<{ name: string; scans: string }>(
    `SELECT relname AS name, seq_scan AS scans FROM pg_stat_user_tables
     WHERE relname ~ '^call|_roll_ups$|_facts$' AND n_live_tup > 100`,
  );
  return new Map(rows.map(({ name, scans }) => [name, Number(scans)]));
}

/** Notes which tables were scanned from end to end since the last look. */
async function noteScans(during: string): Promise<void> {
  const now = await sequentialScans();
  const scanned = [...now].filter(([name, scans]) => scans > (seen.get(name) ?? 0)).map(([name]) => name);
  if (scanned.length > 0) endToEnd.push(`${scanned.join(", ")} (${during})`);
  seen = now;
}

const tenant = await makeTenant("Bench");
console.log(
  `roll-ups: ${calls} calls, ${database.description}, load ${loadavg()[0]?.toFixed(1)} at the start`,
);
try {
  await server.connect();
  await withTenant(tenant.tenantId, (tx) => writePeople(tx, tenant.tenantId), minutes);
  for (let from = fresh; from < calls; from += 5_000) {
    const to = Math.min(from + 5_000, calls);
    await withTenant(
      tenant.tenantId,
      async (tx) => {
        const ids = await writeCalls(tx, tenant.tenantId, { from, to, turns: 2 });
        for (let at = 0; at < ids.length; at += 500) {
          await refreshRollUps(tx, tenant.tenantId, ids.slice(at, at + 500));
        }
      },
      minutes,
    );
  }
  const newIds = await withTenant(
    tenant.tenantId,
    (tx) => writeCalls(tx, tenant.tenantId, { from: 0, to: fresh, turns: turnsPerCall }),
    minutes,
  );
  await server.query("VACUUM ANALYZE");
  seen = await sequentialScans();

  await refreshPages("refresh of a page of new calls", newIds, async () => undefined);
  await refreshPages("refresh of a page of calls that were all edited", newIds, (tx, page) =>
    tx.call.updateMany({
      where: { tenantId: tenant.tenantId, gongId: { in: page } },
      data: { durationSeconds: { increment: 60 } },
    }),
  );
  await refreshPages("refresh of a page that adds what it did", newIds, async () => undefined);
  const moved = newIds.filter((_, index) => index % 3 === 0);
  await refreshPages(
    "refresh of a page of private, moved, removed calls",
    moved,
    (tx, page) =>
      tx.$executeRaw`UPDATE calls SET is_private = NOT is_private, started_at = started_at - interval '1 day',
      removed_at = CASE WHEN gong_id LIKE '%7' THEN now() END
      WHERE tenant_id = ${tenant.tenantId} AND gong_id = ANY(${page}::text[])`,
  );

  const [leader, rep] = [await makeMember(tenant, "manager"), await makeMember(tenant, "member")];
  leader.ctx.actor.gongUserId = managerId(3);
  rep.ctx.actor.gongUserId = userIds[3] ?? null;
  const setVisibility = (visibility: "everyone" | "own_team" | "own_calls") =>
    withTenant(tenant.tenantId, (tx) =>
      tx.tenant.update({ where: { id: tenant.tenantId }, data: { visibility } }),
    );
  const input = { period: "this_week" as const, zone: "America/New_York" };
  await read(
    "overview of everyone's calls",
    () => getOverview({ ctx: tenant.ctx, input, nowMs: newestMs }),
    15,
  );
  await read("calls filter of everyone's calls", () => listCallFilters({ ctx: tenant.ctx }), 15);
  await setVisibility("own_calls");
  await read("overview of one's own calls", () => getOverview({ ctx: rep.ctx, input, nowMs: newestMs }), 15);
  await read("calls filter of one's own calls", () => listCallFilters({ ctx: rep.ctx }), 15);
  await setVisibility("own_team");
  await read(
    "overview of a team of eleven",
    () => getOverview({ ctx: leader.ctx, input, nowMs: newestMs }),
    40,
  );
  await read("calls filter of a team of eleven", () => listCallFilters({ ctx: leader.ctx }), 40);
  await read(
    "counts of the sync page",
    () => withTenant(tenant.tenantId, (tx) => countMirror(tx, tenant.tenantId)),
    15,
  );

  figures.push({
    figure: "tables read from end to end",
    value: endToEnd.join("; ") || "none",
    target: "none",
    ok: endToEnd.length === 0,
  });
  const began = performance.now();
  const differences = countDifferences(await checkRollUps(tenant.tenantId));
  figures.push({
    figure: `differences from a full count (${((performance.now() - began) / 1_000).toFixed(1)} s)`,
    value: String(differences),
    target: "0",
    ok: differences === 0,
  });
  report(figures);
} finally {
  await server.end();
  await closeDatabase();
  await database.drop();
}
