import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FakeGong } from "./testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { dayMs, hourMs } from "./windows/plan-windows.ts";

const fiveMinutes = 300_000;

const shownIds = async (tenant: FakeTenant) =>
  (await tenant.snapshot()).calls.filter((call) => call.removedAt === null).map((call) => call.gongId);
const allIds = (gong: FakeGong) => gong.stored.map((call) => call.id).sort();
const asOf = async (tenant: FakeTenant) =>
  (
    await tenant.read((tx) =>
      tx.syncStream.findUniqueOrThrow({
        where: { tenantId_stream: { tenantId: tenant.tenantId, stream: "calls" } },
      }),
    )
  ).asOf;
const suspicious = (tenant: FakeTenant) =>
  tenant.read((tx) => tx.syncWindow.findMany({ where: { tenantId: tenant.tenantId, state: "suspicious" } }));

/** So many calls within the last day, in pages of a few. */
function busyDay(calls: number, pageSize: number): FakeGong {
  const gong = new FakeGong(pageSize);
  for (let index = 0; index < calls; index += 1) {
    gong.add(String(10_000 + index), fakeNowMs - hourMs - index * Math.floor((20 * hourMs) / calls));
  }
  return gong;
}

/** Runs the calls past pauses until nothing is left to do. */
async function runOut(tenant: FakeTenant, gong: FakeGong): Promise<void> {
  for (let run = 0; run < 20; run += 1) {
    if ((await tenant.run(gong, "calls")) === "done") return;
    tenant.wait(fiveMinutes);
  }
  throw new Error("the copy does not end");
}

describe("R4: a cursor that dies", () => {
  it("has a window of more than twenty pages halved until its parts can be read in time, without a loop", async () => {
    const [tenant, gong] = [await makeFakeTenant(), busyDay(56, 2)];
    // No cursor outlives 22 pages, and the window has 28.
    gong.onPage = () => {
      const { detail = "" } = gong.requests.at(-1) ?? {};
      const [, cursor = "first"] = detail.split(" ");
      if (cursor === "44") gong.deadCursors.add(cursor);
    };
    await runOut(tenant, gong);
    expect(await shownIds(tenant)).toEqual(allIds(gong));
    const windows = await tenant.read((tx) =>
      tx.syncWindow.findMany({ where: { tenantId: tenant.tenantId, state: "closed" } }),
    );
    expect(windows.filter(({ totalRecords }) => (totalRecords ?? 0) > 0)).toHaveLength(2);
    // 22 pages, the one whose cursor was dead, both halves, and the empty rest of the month.
    expect(gong.count("calls")).toBeLessThanOrEqual(22 + 1 + 28 + 1 + 4);
  });

  it("X7: starts a list of 2,345 calls on 24 pages again without loss or doubles, with the same filter throughout", async () => {
    const [tenant, gong] = [await makeFakeTenant(), busyDay(2_345, 100)];
    gong.onPage = (count) => {
      if (count === 15) gong.expireCursors();
    };
    await runOut(tenant, gong);
    expect(await shownIds(tenant)).toEqual(allIds(gong));
    const asked = gong.requests.filter(({ operation }) => operation === "transcripts");
    const transcripts = asked.flatMap(({ detail }) => detail.split(" "));
    expect(transcripts).toHaveLength(2_345);
    expect(new Set(transcripts).size).toBe(2_345);
    const filters = gong.requests
      .filter(({ operation, detail }) => operation === "calls" && !detail.endsWith("first"))
      .map(({ detail }) => detail.split(" ")[0]);
    expect(new Set(filters).size).toBe(1);
  }, 60_000);
});

describe("R5: calls that come and go while a window is read", () => {
  it("leave the mirror exact, whenever and wherever they do", async () => {
    const change = fc.record({
      page: fc.integer({ min: 1, max: 12 }),
      hoursAgo: fc.integer({ min: 1, max: 20 }),
      isDeleted: fc.boolean(),
    });
    const histories = fc.array(change, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(histories, async (changes) => {
        const [tenant, gong] = [await makeFakeTenant(), busyDay(14, 2)];
        gong.onPage = (count) => {
          for (const [index, { page, hoursAgo, isDeleted }] of changes.entries()) {
            if (page !== count) continue;
            if (isDeleted) gong.stored = gong.stored.filter((_, at) => at !== hoursAgo % gong.stored.length);
            else gong.add(`new${index}`, fakeNowMs - hoursAgo * hourMs);
          }
        };
        await runOut(tenant, gong);
        tenant.wait(dayMs);
        await runOut(tenant, gong);
        expect(await shownIds(tenant)).toEqual(allIds(gong));
        expect(await suspicious(tenant)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});

describe("X6: calls that become visible late", () => {
  it("are there after the next pass: twenty hours after their start, out of order, and at a new time", async () => {
    const [tenant, gong] = [await makeFakeTenant(), busyDay(6, 100)];
    await runOut(tenant, gong);
    gong.add("late", fakeNowMs - 20 * hourMs);
    gong.add("later", fakeNowMs - 3 * hourMs);
    gong.add("10001", fakeNowMs - 9 * hourMs, { title: "Moved" });
    tenant.wait(fiveMinutes);
    await runOut(tenant, gong);
    expect(await shownIds(tenant)).toEqual(allIds(gong));
    const moved = await tenant.read((tx) =>
      tx.call.findFirstOrThrow({ where: { tenantId: tenant.tenantId, gongId: "10001" } }),
    );
    expect([moved.title, moved.startedAt.getTime()]).toEqual(["Moved", fakeNowMs - 9 * hourMs]);
  });
});

describe("R14: an empty answer", () => {
  it("never deletes and never advances; it is shown, asked again, and forgotten when Gong comes to its senses", async () => {
    const [tenant, gong] = [await makeFakeTenant(), busyDay(12, 5)];
    await runOut(tenant, gong);
    const before = await asOf(tenant);
    const { stored } = gong;
    gong.stored = [];
    for (let pass = 0; pass < 4; pass += 1) {
      tenant.wait(fiveMinutes);
      await runOut(tenant, gong);
    }
    tenant.wait(dayMs);
    await runOut(tenant, gong);
    expect(await shownIds(tenant)).toHaveLength(12);
    expect(await asOf(tenant)).toEqual(before);
    const [window] = await suspicious(tenant);
    expect(window?.note).toMatch(/^Gong shows no call here, but \d+ calls are in the mirror\.$/);
    gong.stored = stored;
    tenant.wait(fiveMinutes);
    await runOut(tenant, gong);
    expect(await suspicious(tenant)).toEqual([]);
    expect(await asOf(tenant)).toEqual(new Date(tenant.nowMs));
  });

  it("is believed of a time whose calls were deleted when the same answer still shows others", async () => {
    const [tenant, gong] = [await makeFakeTenant(), busyDay(3, 5)];
    gong.add("old", fakeNowMs - 20 * dayMs);
    await runOut(tenant, gong);
    gong.stored = gong.stored.filter(({ id }) => id === "old");
    tenant.wait(fiveMinutes);
    await runOut(tenant, gong);
    expect(await shownIds(tenant)).toEqual(["old"]);
    expect(await suspicious(tenant)).toEqual([]);
  });

  it("X1: of a range without calls is no trouble", async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(5)];
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await suspicious(tenant)).toEqual([]);
    expect(await asOf(tenant)).toEqual(new Date(fakeNowMs));
  });
});
