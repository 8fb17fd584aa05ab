import { describe, expect, it } from "vitest";
import { FakeGong } from "./testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { dayMs, hourMs } from "./windows/plan-windows.ts";

/** Nine calls of one window in pages of two. */
function company(): FakeGong {
  const gong = new FakeGong(2);
  for (let index = 0; index < 9; index += 1) gong.add(`c${index}`, fakeNowMs - (index + 1) * hourMs);
  return gong;
}

const idsOf = async (tenant: FakeTenant) => (await tenant.snapshot()).calls.map((call) => call.gongId);
const allIds = (gong: FakeGong) => gong.stored.map((call) => call.id).sort();
const windowsOf = (tenant: FakeTenant) =>
  tenant.read((tx) =>
    tx.syncWindow.findMany({ where: { tenantId: tenant.tenantId }, orderBy: { toAt: "desc" } }),
  );

describe("reading a window page by page", () => {
  it("starts the window again when its cursor has expired", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    gong.onPage = (count) => {
      if (count === 3) gong.expireCursors();
    };
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await idsOf(tenant)).toEqual(allIds(gong));
    expect(gong.count("transcripts")).toBe(5);
  });

  it("goes on after a pause from where it was, by the cursor", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    const stopping = new AbortController();
    gong.onPage = (count) => {
      if (count === 2) stopping.abort();
    };
    expect(await tenant.run(gong, "calls", { stopping: stopping.signal })).toBe("stopped");
    expect((await idsOf(tenant)).length).toBe(4);
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await idsOf(tenant)).toEqual(allIds(gong));
    expect(gong.requests.filter((request) => request.detail.endsWith(" first"))).toHaveLength(3);
  });

  it("misses no call that was inserted while paging", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    gong.onPage = (count) => {
      if (count === 2) gong.add("new", fakeNowMs - 0.5 * hourMs);
    };
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await idsOf(tenant)).toEqual(allIds(gong));
  });

  it("misses no call when another was deleted while paging", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    gong.onPage = (count) => {
      if (count === 3) gong.stored = gong.stored.filter((call) => call.id !== "c0");
    };
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await idsOf(tenant)).toEqual(expect.arrayContaining(allIds(gong)));
  });

  it("sets a window aside that never agrees with itself, goes on, and looks again after an hour", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    gong.add("old", fakeNowMs - 2 * dayMs);
    gong.onPage = (count) => gong.add(`more${count}`, fakeNowMs - 0.1 * hourMs - count);
    expect(await tenant.run(gong, "calls")).toBe("done");
    const [newest, ...older] = await windowsOf(tenant);
    expect(newest).toMatchObject({
      state: "suspicious",
      note: expect.stringContaining("disagreed in 6 readings"),
    });
    expect(older.every((window) => window.state === "closed")).toBe(true);
    expect(await idsOf(tenant)).toContain("old");
    gong.onPage = () => undefined;
    tenant.wait(hourMs + 60_000);
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await idsOf(tenant)).toEqual(allIds(gong));
    expect((await windowsOf(tenant)).some((window) => window.state === "suspicious")).toBe(false);
  });

  it("puts a record that cannot be read aside with the reason, and keeps the rest of its page", async () => {
    const [tenant, gong] = [await makeFakeTenant(), company()];
    gong.extra = [{ metaData: { id: "666", started: "yesterday" } }];
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await idsOf(tenant)).toEqual(allIds(gong));
    const { tenantId } = tenant;
    const quarantined = () => tenant.read((tx) => tx.quarantinedRecord.findMany({ where: { tenantId } }));
    expect(await quarantined()).toMatchObject([
      { gongId: "666", stream: "calls", reason: "The call has no readable start time." },
    ]);
    gong.extra = [];
    gong.add("666", fakeNowMs - 0.2 * hourMs);
    tenant.wait(300_000);
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await quarantined()).toEqual([]);
    expect(await idsOf(tenant)).toContain("666");
  });
});
