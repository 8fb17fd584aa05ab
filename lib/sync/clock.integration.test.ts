import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeTenant } from "#lib/test/factories.ts";
import { makeStreamsDue } from "./make-streams-due.ts";
import { getGapReport } from "./months/get-gap-report.ts";
import { FakeGong } from "./testing/fake-gong.ts";
import { FakeTenant, fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { dayMs, hourMs } from "./windows/plan-windows.ts";

const minuteMs = 60_000;

const idsOf = async (tenant: FakeTenant) => (await tenant.snapshot()).calls.map((call) => call.gongId).sort();
const allIds = (gong: FakeGong) => gong.stored.map((call) => call.id).sort();

describe("R21: clocks", () => {
  it("miss and double no call while ours is up to ten minutes off Gong's, now here, now there", async () => {
    const pass = fc.record({
      skewMinutes: fc.integer({ min: -10, max: 10 }),
      heldMinutesAgo: fc.integer({ min: 0, max: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(pass, { minLength: 3, maxLength: 8 }), async (passes) => {
        const [tenant, gong] = [await makeFakeTenant(), new FakeGong(3)];
        let gongMs = fakeNowMs;
        await tenant.run(gong, "calls");
        for (const [index, { skewMinutes, heldMinutesAgo }] of passes.entries()) {
          gongMs += 6 * minuteMs;
          gong.add(`c${index}`, gongMs - heldMinutesAgo * minuteMs);
          tenant.nowMs = gongMs + skewMinutes * minuteMs;
          await tenant.run(gong, "calls");
        }
        tenant.nowMs = gongMs + 30 * minuteMs;
        expect(await tenant.run(gong, "calls")).toBe("done");
        expect(await idsOf(tenant)).toEqual(allIds(gong));
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it.each([
    ["a leap day", Date.UTC(2028, 2, 3, 9), "2028-02"],
    ["the end of summer time", Date.UTC(2026, 10, 2, 0, 30), "2026-10"],
    ["the beginning of summer time", Date.UTC(2026, 3, 1, 0, 5), "2026-03"],
    ["the turn of the year", Date.UTC(2027, 0, 1, 0, 0, 1), "2026-12"],
  ])("copy every call once across %s, and the month adds up", async (_what, nowMs, month) => {
    const { tenantId, ctx } = await makeTenant("Clock");
    const [tenant, gong] = [new FakeTenant(tenantId), new FakeGong(50)];
    tenant.nowMs = nowMs;
    await tenant.read((tx) => makeStreamsDue(tx, tenantId, new Date(nowMs)));
    await tenant.read((tx) =>
      tx.syncStream.updateMany({ where: { tenantId }, data: { nextRunAt: new Date(nowMs) } }),
    );
    for (let hours = 1; hours < 30 * 24; hours += 5) gong.add(String(hours), nowMs - hours * hourMs);
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await idsOf(tenant)).toEqual(allIds(gong));
    expect(await tenant.run(gong, "months")).toBe("done");
    const report = await getGapReport({ ctx });
    expect(report.gaps + report.open).toBe(0);
    expect(report.months.map(({ month: name }) => name)).toContain(month);
    expect(report.months.reduce((sum, { gongTotal }) => sum + (gongTotal ?? 0), 0)).toBe(gong.stored.length);
    const windows = await tenant.read((tx) =>
      tx.syncWindow.findMany({ where: { tenantId, stream: "calls" }, orderBy: { toAt: "desc" } }),
    );
    expect(windows[0]?.toAt.getTime()).toBe(nowMs);
    expect(windows.at(-1)?.fromAt.getTime()).toBe(nowMs - 30 * dayMs);
    for (let at = 1; at < windows.length; at += 1) expect(windows[at]?.toAt).toEqual(windows[at - 1]?.fromAt);
  });
});
