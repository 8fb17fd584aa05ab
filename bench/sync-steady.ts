import { testSettings } from "#lib/test/settings.ts";
import { openBenchDatabase } from "./bench-database.ts";
import type { Figure } from "./report.ts";

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;
/** How far back the mirror reaches when the days begin: as far as the daily sweep looks. */
const copiedDays = 14;
/** Gong shows a call so long after its end, and its transcript so long. */
const delays = { callDelayMinutes: 10, transcriptDelayMinutes: 25 };
/** The simulated Gong counts a day's requests by the real clock, by which thirty days are an hour. */
const perDay = 1_000_000;
/** The streams whose schedule P3 is about; the others are small lists with a pace of their own. */
const callStreams = ["calls", "transcripts", "months"] as const;

interface Freshness {
  transcripts_p95: number;
  waiting: number;
}

/** Lets a company with so many calls a day live on by the virtual clock and looks every minute what is due. */
export async function liveOn(options: { days: number; callsPerDay: number }): Promise<Figure[]> {
  const { days, callsPerDay } = options;
  const database = await openBenchDatabase();
  Object.assign(process.env, testSettings, { DATABASE_URL: database.url, DATABASE_POOL_SIZE: "4" });
  const { startSyncHarness } = await import("#lib/sync/testing/sync-harness.ts");
  const { findDueStreams } = await import("#lib/sync/find-due-streams.ts");
  const { withTenant } = await import("#lib/db/with-tenant.ts");
  const { newId } = await import("#lib/ids.ts");
  const { makeConnection } = await import("#lib/test/make-connection.ts");
  const { closeDatabase } = await import("#lib/db/client.ts");

  const harness = await startSyncHarness({ acme: 365 * callsPerDay, nordwind: 10 });
  const { control, now } = harness;
  control.set("acme", { perDay });
  const tenant = await harness.newTenant();
  const { tenantId } = tenant;
  await makeConnection({ tenantId, baseUrl: "http://127.0.0.1:1", accessToken: "x", refreshToken: "x" });
  const startMs = Math.floor(now.now() / minuteMs) * minuteMs;
  await withTenant(tenantId, (tx) =>
    tx.syncWindow.create({
      data: {
        tenantId,
        id: newId("win"),
        stream: "calls",
        fromAt: new Date(startMs - copiedDays * dayMs),
        toAt: new Date(startMs),
      },
    }),
  );
  const wallAt = performance.now();
  for (let result = await tenant.run("calls"); result === "more"; ) result = await tenant.run("calls");
  console.log(`\n${copiedDays} days copied in ${((performance.now() - wallAt) / 1_000).toFixed(0)} s`);

  control.set("acme", delays);
  const requestsOf: number[] = [];
  let rateLimited = 0;
  /** By call, how many seconds after Gong began to show it the mirror had it; an edit writes a call again later. */
  const ages = new Map<string, number>();
  const noteNewCalls = () =>
    withTenant(tenantId, async (tx) => {
      const written = await tx.call.findMany({
        where: { tenantId, startedAt: { gte: new Date(startMs) }, mirroredAt: new Date(now.now()) },
        select: { gongId: true, startedAt: true, durationSeconds: true },
      });
      for (const { gongId, startedAt, durationSeconds } of written) {
        const shownMs = startedAt.getTime() + durationSeconds * 1_000 + delays.callDelayMinutes * minuteMs;
        if (!ages.has(gongId)) ages.set(gongId, (now.now() - shownMs) / 1_000);
      }
    });
  for (let day = 0; day < days; day += 1) {
    control.resetCounters();
    for (let minute = 0; minute < 1_440; minute += 1) {
      harness.clock.move(minuteMs);
      const due = (await findDueStreams(now.now())).map(({ stream }) => stream);
      for (const stream of callStreams) if (due.includes(stream)) await tenant.run(stream);
      if (due.includes("calls")) await noteNewCalls();
    }
    const { requests, rateLimited: refused } = control.counters("acme");
    requestsOf.push(requests);
    rateLimited += refused;
    console.log(
      `  day ${day + 1}: ${requests} requests (${((performance.now() - wallAt) / 1_000).toFixed(0)} s)`,
    );
  }
  const byRoute = control.counters("acme").byRoute;
  console.log(`  the last day: ${JSON.stringify(byRoute)}`);
  const fresh = await withTenant(tenantId, async (tx) => {
    const [row] = await tx.$queryRaw<Freshness[]>`
      SELECT coalesce(percentile_disc(0.95) WITHIN GROUP (ORDER BY extract(epoch FROM transcript_at - heard_at))
          FILTER (WHERE transcript_at IS NOT NULL), 0)::float8 AS transcripts_p95,
        (count(*) FILTER (WHERE transcript_state = 'waiting'))::int AS waiting
      FROM (
        SELECT *, started_at + make_interval(secs => duration_seconds, mins => ${delays.transcriptDelayMinutes}::int) AS heard_at
        FROM calls WHERE tenant_id = ${tenantId} AND started_at >= ${new Date(startMs).toISOString()}::timestamptz
      ) c`;
    return row ?? { transcripts_p95: 0, waiting: 0 };
  });
  await harness.simulator.stop();
  await closeDatabase();
  await database.drop();

  const most = Math.max(...requestsOf);
  const sorted = [...ages.values()].sort((one, other) => one - other);
  const callsP95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
  const mean = requestsOf.reduce((sum, count) => sum + count, 0) / requestsOf.length;
  console.log(
    `${days} days, ${ages.size} calls, ${(ages.size / days).toFixed(0)} a day, ${fresh.waiting} transcripts still waited for`,
  );
  return [
    {
      figure: `P3 requests a day, mean of ${days} days`,
      value: mean.toFixed(0),
      target: "<= 900",
      ok: mean <= 900,
    },
    { figure: "429 answers", value: String(rateLimited), target: "0", ok: rateLimited === 0 },
    { figure: "P3 requests on the busiest day", value: String(most), target: "<= 900", ok: most <= 900 },
    {
      figure: "P3 age at which Gong's calls are mirrored, p95",
      value: `${(callsP95 / 60).toFixed(1)} min`,
      target: "<= 6 min",
      ok: ages.size > 0 && callsP95 <= 360,
    },
    {
      figure: "R13 age at which Gong's transcripts are mirrored, p95",
      value: `${(fresh.transcripts_p95 / 60).toFixed(1)} min`,
      target: "<= 15 min",
      ok: ages.size > 0 && fresh.transcripts_p95 <= 900,
    },
  ];
}
