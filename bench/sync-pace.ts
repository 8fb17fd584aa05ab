import { setTimeout as pause } from "node:timers/promises";
import { testSettings } from "#lib/test/settings.ts";
import { openBenchDatabase } from "./bench-database.ts";
import type { Figure } from "./report.ts";

const latencyMs = 800;
const days = 30;

/**
 * Copies thirty busy days from a Gong in memory that takes its time for every answer and sends little, with the real
 * governor and database: how much of the three requests a second the pages' way through the engine lets be used.
 */
export async function measurePace(calls = 15_000): Promise<Figure[]> {
  const database = await openBenchDatabase();
  Object.assign(process.env, testSettings, { DATABASE_URL: database.url, DATABASE_POOL_SIZE: "10" });
  const { governor } = await import("#lib/connections/governor/governor.ts");
  const { FakeGong } = await import("#lib/sync/testing/fake-gong.ts");
  const { makeFakeTenant, fakeNowMs } = await import("#lib/sync/testing/fake-tenant.ts");
  const { closeDatabase } = await import("#lib/db/client.ts");

  const gong = new FakeGong(100);
  gong.stored = Array.from({ length: calls }, (_, index) => ({
    id: `c${index}`,
    startedMs: fakeNowMs - Math.floor(((index + 0.5) * days * 86_400_000) / calls),
    title: `Call ${index}`,
    isPrivate: false,
    hasTranscript: true,
  }));
  const sentAt: number[] = [];
  const signal = new AbortController().signal;
  const slowly = async <T>(answer: () => Promise<T>): Promise<T> => {
    const slot = await governor().acquire({ companyKey: "pace", lane: "backfill", signal });
    const sent = governor().now();
    sentAt.push(performance.now());
    await pause(latencyMs);
    await governor().noteAnswer(slot, sent, "answered");
    return answer();
  };
  const slow = {
    workspaces: gong.workspaces,
    users: gong.users,
    calls: {
      listExtensive: (...input: Parameters<typeof gong.calls.listExtensive>) =>
        slowly(() => gong.calls.listExtensive(...input)),
      getTranscripts: (...input: Parameters<typeof gong.calls.getTranscripts>) =>
        slowly(() => gong.calls.getTranscripts(...input)),
    },
  };
  const tenant = await makeFakeTenant();
  let result = "more";
  while (result === "more") {
    result = await tenant.run(gong, "calls", {
      openGong: async () => Object.assign(Object.create(gong), slow),
    });
  }
  if (result !== "done") {
    const where = { tenantId_stream: { tenantId: tenant.tenantId, stream: "calls" } };
    const trouble = await tenant.read((tx) =>
      tx.syncStream.findUnique({ where, select: { errorText: true } }),
    );
    console.log(`  the copy ended early (${result}): ${trouble?.errorText}`);
  }
  const { length: copied } = (await tenant.snapshot()).calls;
  await closeDatabase();
  await database.drop();

  const spanMs = (sentAt.at(-1) ?? 0) - (sentAt[0] ?? 0);
  const perSecond = ((sentAt.length - 1) * 1_000) / spanMs;
  const least = 2 * Math.ceil(calls / 100);
  console.log(
    `\n${copied} calls in ${sentAt.length} requests (least ${least}), ${(spanMs / 1_000).toFixed(0)} s, ${database.description}`,
  );
  return [
    {
      figure: `P4 requests a second at ${latencyMs} ms latency, small records`,
      value: perSecond.toFixed(2),
      target: ">= 2.90",
      ok: copied === calls && perSecond >= 2.9,
    },
  ];
}
