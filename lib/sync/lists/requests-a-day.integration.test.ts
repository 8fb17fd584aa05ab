import { describe, expect, it } from "vitest";
import { listStreams } from "../list-streams.ts";
import { streamIntervalsMs } from "../streams.ts";
import { type FakeCompanySize, fillLists, putDirectory, smallCompany } from "../testing/fake-company.ts";
import { FakeGong } from "../testing/fake-gong.ts";
import { makeFakeTenant } from "../testing/fake-tenant.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";

type ListStreamName = keyof typeof listStreams;
const names = Object.keys(listStreams) as ListStreamName[];

/** Streams whose shortest pace is under twelve hours; the others need no looking at in between. */
const stepsMs: Partial<Record<ListStreamName, number>> = {
  answered_scorecards: 3 * hourMs,
  library: 8 * hourMs,
};

/** Connects and then lives through some days. Answers with the requests of the first copy and of each day after. */
async function liveThrough(size: FakeCompanySize, days: number, streams: readonly ListStreamName[]) {
  const [tenant, gong] = [await makeFakeTenant(), new FakeGong(100)];
  await putDirectory(tenant, size);
  fillLists(gong, size);
  const spent: Record<string, number>[] = Array.from({ length: days + 1 }, () => ({}));
  const begunMs = tenant.nowMs;
  for (let atMs = 0; atMs <= days * dayMs; atMs += hourMs) {
    tenant.nowMs = begunMs + atMs;
    const today = spent[Math.ceil(atMs / dayMs)] ?? {};
    for (const stream of streams) {
      if (atMs % (stepsMs[stream] ?? dayMs / 2) !== 0) continue;
      const before = gong.requests.length;
      for (let result = "more"; result === "more"; ) result = await tenant.run(gong, stream);
      today[stream] = (today[stream] ?? 0) + gong.requests.length - before;
    }
  }
  return { spent, tenant };
}

const sum = (day: Record<string, number> | undefined) =>
  Object.values(day ?? {}).reduce((total, requests) => total + requests, 0);

describe("the requests that lists cost", () => {
  it("are at most 150 a day for forty people, five workspaces and thirty folders", {
    timeout: 90_000,
  }, async () => {
    const { spent, tenant } = await liveThrough(smallCompany, 2, names);
    expect(sum(spent[0])).toBeLessThanOrEqual(500);
    for (const day of spent.slice(1)) {
      expect(sum(day), JSON.stringify(day)).toBeLessThanOrEqual(150);
    }
    const rows = await tenant.read((tx) => tx.syncStream.findMany({ where: { tenantId: tenant.tenantId } }));
    for (const row of rows.filter(({ stream }) => stream in listStreams)) {
      expect(row, row.stream).toMatchObject({ state: "idle", asOf: expect.any(Date) });
    }
  });

  it("are capped for a thousand people: the rota gets slower, not dearer", { timeout: 90_000 }, async () => {
    const { spent, tenant } = await liveThrough({ ...smallCompany, users: 1_000 }, 1, ["flows"]);
    const { requestsPerDay } = listStreams.flows;
    expect(spent[0]?.flows).toBe(requestsPerDay);
    expect(spent[1]?.flows).toBeLessThanOrEqual(requestsPerDay);
    const parts = await tenant.read((tx) =>
      tx.syncPart.count({
        where: { tenantId: tenant.tenantId, stream: "flows", part: { startsWith: "owner:" } },
      }),
    );
    expect(parts).toBeGreaterThan(requestsPerDay - 20);
    const shares = names.map((name) => listStreams[name].requestsPerDay).filter((share) => share < 1_000);
    expect(shares.reduce((total, share) => total + share, 0)).toBeLessThanOrEqual(1_200);
    for (const name of names) expect(streamIntervalsMs[name]).toBeGreaterThanOrEqual(hourMs);
  });
});
