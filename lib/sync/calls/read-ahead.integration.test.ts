import { describe, expect, it } from "vitest";
import { databaseClient } from "#lib/db/client.ts";
import { GongError } from "#lib/gong/core/errors.ts";
import { leaseMs } from "../streams.ts";
import { FakeGong } from "../testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs, makeFakeTenant } from "../testing/fake-tenant.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { pagesInFlight } from "./read-pages.ts";

/** Ten calls in the newest window and ten in each of two older ones, in pages of two. */
function company(): FakeGong {
  const gong = new FakeGong(2);
  for (let index = 0; index < 10; index += 1) {
    gong.add(`a${index}`, fakeNowMs - (index + 1) * hourMs);
    gong.add(`b${index}`, fakeNowMs - 5 * dayMs - index * hourMs);
    gong.add(`c${index}`, fakeNowMs - 25 * dayMs - index * hourMs);
  }
  return gong;
}

const idsOf = async (tenant: FakeTenant) => (await tenant.snapshot()).calls.map((call) => call.gongId);
const allIds = (gong: FakeGong) => gong.stored.map((call) => call.id).sort();

describe("reading ahead", () => {
  it("has four pages under way while the database is slow, and never more", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    let [underWay, most] = [0, 0];
    const result = await tenant.run(gong, "calls", {
      at: async (step) => {
        if (step === "before calls request") underWay += 1;
        if (step === "after page") underWay -= 1;
        most = Math.max(most, underWay);
        if (step === "before page") await new Promise((resolve) => setTimeout(resolve, 30));
      },
    });
    expect(result).toBe("done");
    expect(most).toBe(pagesInFlight);
    expect(underWay).toBe(0);
    expect(await idsOf(tenant)).toEqual(allIds(gong));
  });

  it("commits the pages of a window in their order, one at a time, and writes one more meanwhile", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    const states: number[][] = [];
    let [writing, settling] = [0, 0];
    await tenant.run(gong, "calls", {
      at: async (step) => {
        if (step === "calls written") writing += 1;
        if (step === "page written") settling += 1;
        if (step === "end of page") [writing, settling] = [writing - 1, settling - 1];
        expect(writing).toBeLessThanOrEqual(2);
        expect(settling).toBeLessThanOrEqual(1);
        if (step !== "after page") return;
        const windows = await tenant.read((tx) =>
          tx.syncWindow.findMany({
            where: { tenantId: tenant.tenantId, state: "open", pages: { gt: 0 } },
            select: { pages: true, seenIds: true },
          }),
        );
        states.push(...windows.map(({ pages, seenIds }) => [pages, seenIds.length]));
      },
    });
    expect(states.length).toBeGreaterThan(5);
    for (const [pages = 0, seen] of states) expect(seen).toBe(2 * pages);
  });

  it("commits no later page of a window one of whose pages failed, and reads on from there", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    gong.failWith = (operation) =>
      operation === "transcripts" && gong.requests.at(-1)?.detail.includes("a4")
        ? new GongError({ kind: "rate-limited", operationId: "transcripts", status: 429 })
        : undefined;
    expect(await tenant.run(gong, "calls")).toBe("failed");
    const newest = (await idsOf(tenant)).filter((id) => id.startsWith("a"));
    expect(newest).toEqual(["a0", "a1", "a2", "a3"]);
    const asked = gong.requests.filter(({ operation }) => operation === "calls").length;
    gong.failWith = () => undefined;
    tenant.wait(hourMs);
    gong.requests = [];
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await idsOf(tenant)).toEqual(allIds(gong));
    expect(asked).toBeLessThan(15);
  });

  it("ends at a stop with the pages under way, all of them committed and none asked for again", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    const stopping = new AbortController();
    let [asked, committed] = [0, 0];
    const at = (step: string) => {
      if (step === "before calls request") asked += 1;
      if (step === "after page") committed += 1;
      if (asked === 6) stopping.abort();
    };
    expect(await tenant.run(gong, "calls", { at, stopping: stopping.signal })).toBe("stopped");
    expect(committed).toBe(asked);
    expect(asked).toBeLessThan(6 + pagesInFlight);
    expect(await tenant.run(gong, "calls", { at })).toBe("done");
    expect(asked).toBe(15);
    expect(await idsOf(tenant)).toEqual(allIds(gong));
  });

  it("writes nothing of the pages under way once another run has taken over", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    const [asleep, awake] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let pages = 0;
    const sleeper = tenant.run(gong, "calls", {
      at: async (step) => {
        if (step === "before page") pages += 1;
        if (step !== "before page" || pages < 4) return;
        asleep.resolve();
        await awake.promise;
      },
    });
    await asleep.promise;
    tenant.wait(leaseMs);
    const other = company();
    other.stored = other.stored.map((call) => ({ ...call, title: "new" }));
    expect(await tenant.run(other, "calls")).toBe("done");
    const before = await tenant.snapshot();
    awake.resolve();
    expect(await sleeper).toBe("stale");
    expect(await tenant.snapshot()).toEqual(before);
    expect(before.calls.map((call) => call.gongId)).toEqual(allIds(gong));
  });

  it("cuts a window whose first page tells of far too many calls, at the price of that page", async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(1_000)];
    gong.stored = Array.from({ length: 13_000 }, (_, index) => ({
      id: `c${index}`,
      startedMs: fakeNowMs - 2 * dayMs - index * 60_000,
      title: "Short",
      isPrivate: true,
      hasTranscript: false,
    }));
    let pages = 0;
    const result = await tenant.run(gong, "calls", {
      at: async (step) => {
        // What a server does by itself and the embedded database does not: plans made for an empty table end.
        if (step === "after page" && pages++ === 0) await databaseClient().$executeRaw`ANALYZE calls`;
      },
    });
    expect(result).toBe("done");
    const { calls, windows } = await tenant.snapshot();
    expect(calls).toHaveLength(13_000);
    expect(windows.every(({ state }) => state === "closed")).toBe(true);
    expect(Math.max(...windows.map(({ totalRecords }) => totalRecords ?? 0))).toBeLessThan(12_001);
    const least = windows.reduce(
      (sum, { totalRecords }) => sum + Math.max(1, Math.ceil((totalRecords ?? 0) / 1_000)),
      0,
    );
    expect(gong.count("calls")).toBe(least + 1);
  }, 60_000);
});
