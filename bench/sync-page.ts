import type { Tx } from "#lib/db/client.ts";
import { testSettings } from "#lib/test/settings.ts";
import { openBenchDatabase } from "./bench-database.ts";
import { processorMs } from "./processor-time.ts";
import type { Figure } from "./report.ts";

const repeats = 7;

/** Reads and saves one page of a hundred calls with their transcripts again and again, each time for a new tenant. */
export async function measurePage(): Promise<Figure[]> {
  const database = await openBenchDatabase();
  Object.assign(process.env, testSettings, { DATABASE_URL: database.url, DATABASE_POOL_SIZE: "1" });
  const { startSyncHarness } = await import("#lib/sync/testing/sync-harness.ts");
  const { contentSelector } = await import("#lib/sync/calls/content-selector.ts");
  const { mapCallPage } = await import("#lib/sync/calls/map-call-page.ts");
  const { upsertCalls } = await import("#lib/sync/calls/upsert-calls.ts");
  const { mapTranscript } = await import("#lib/sync/mappers/map-transcript.ts");
  const { saveTranscripts } = await import("#lib/sync/transcripts/save-transcripts.ts");
  const { heardTurns } = await import("#lib/sync/derived/heard-turns.ts");
  const { refreshDerived } = await import("#lib/sync/derived/refresh-derived.ts");
  const { withTenant } = await import("#lib/db/with-tenant.ts");
  const { makeTenant } = await import("#lib/test/factories.ts");
  const { closeDatabase } = await import("#lib/db/client.ts");

  const harness = await startSyncHarness({ acme: 3_200, nordwind: 10 });
  const gong = harness.client();
  const toMs = Math.floor(harness.now.now() / 1_000) * 1_000;
  const filter = {
    fromDateTime: new Date(toMs - 30 * 86_400_000).toISOString(),
    toDateTime: new Date(toMs).toISOString(),
  };
  const page = await gong.calls.listExtensive({ filter, contentSelector });
  const callIds = mapCallPage(page)
    .calls.filter(({ call }) => !call.isPrivate)
    .map(({ call }) => call.gongId);
  const answer = await gong.calls.getTranscripts({ filter: { callIds } });
  const bodies = [JSON.stringify(page.body), JSON.stringify(answer.body)];

  const times = new Map<string, { wallMs: number; cpuMs: number }[]>();
  let serverPid = 0;
  const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const [startedAt, cpuAt] = [performance.now(), cpuTimeMs(serverPid)];
    const result = await work();
    const taken = { wallMs: performance.now() - startedAt, cpuMs: cpuTimeMs(serverPid) - cpuAt };
    times.set(name, [...(times.get(name) ?? []), taken]);
    return result;
  };
  let turns = 0;
  for (let round = 0; round < repeats; round += 1) {
    const { tenantId } = await makeTenant();
    serverPid = await withTenant(tenantId, backendPid);
    await timed("page", async () => {
      const { mapped, transcripts } = await timed("parse", () => {
        for (const body of bodies) JSON.parse(body);
        return { mapped: mapCallPage(page), transcripts: answer.items.map((item) => mapTranscript(item)) };
      });
      turns = transcripts.reduce((sum, transcript) => sum + transcript.turns.length, 0);
      const now = new Date();
      await withTenant(
        tenantId,
        async (tx) => {
          const written = await timed("write", async () => {
            const { touched } = await upsertCalls(tx, tenantId, { ...mapped, known: new Map() }, now);
            const heard = await saveTranscripts(tx, tenantId, transcripts, now);
            return { ids: [...new Set([...touched, ...heard])], turns: heardTurns(transcripts, heard) };
          });
          await timed("derive", () => refreshDerived(tx, tenantId, written.ids, written.turns));
        },
        { timeoutMs: 60_000 },
      );
    });
  }
  await harness.simulator.stop();
  await closeDatabase();
  await database.drop();

  const median = (name: string, kind: "wallMs" | "cpuMs" = "cpuMs") => {
    const sorted = (times.get(name) ?? []).map((taken) => taken[kind]).sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const letters = bodies.reduce((sum, body) => sum + body.length, 0);
  console.log(
    `\na page of ${page.items.length} calls with ${turns} turns, ${(letters / 1e6).toFixed(1)} MB, ${database.description}`,
  );
  console.log(
    `  parse ${median("parse").toFixed(0)} ms, write ${median("write").toFixed(0)} ms, search rows and roll-ups ` +
      `${median("derive").toFixed(0)} ms of processor time, ours and the database's (medians of ${repeats}); ` +
      `${median("page", "wallMs").toFixed(0)} ms by the clock`,
  );
  return [
    {
      figure: "P4 parse, write and index of a page of 100 transcripts",
      value: `${median("page").toFixed(0)} ms`,
      target: "<= 1000 ms",
      ok: median("page") <= 1_000,
    },
  ];
}

async function backendPid(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
  return row?.pid ?? 0;
}

/**
 * Processor time of this process and of the database process that serves it, so that the figure is that of one core
 * however busy the machine is. The embedded database is part of this process.
 */
function cpuTimeMs(serverPid: number): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000 + processorMs(serverPid);
}
