import { describe, expect, it } from "vitest";
import { FakeGong } from "./testing/fake-gong.ts";
import { fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { dayMs, hourMs } from "./windows/plan-windows.ts";

const minuteMs = 60_000;
/** The worker looks every fifteen seconds what is due; give it a minute more to get round to it. */
const workerDelayMs = 75_000;

describe("R13: late transcripts", () => {
  it("are there fifteen minutes after they exist on the first day, an hour after later, and share their requests", async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(100)];
    const { tenantId } = tenant;
    const latenesses = [1, 3, 8, 31, 60, 185, 400, 777, 1_100, 1_439, 2_000, 2_900, 4_300].map(
      (minutes) => minutes * minuteMs,
    );
    const readyMs = new Map(latenesses.map((lateness, index) => [`c${index}`, fakeNowMs + lateness]));
    for (const id of readyMs.keys()) gong.add(id, fakeNowMs - hourMs, { hasTranscript: false });
    await tenant.run(gong, "calls");
    gong.requests = [];
    const presentMs = new Map<string, number>();
    const nextDue = () =>
      tenant.read((tx) => tx.transcriptWait.findFirst({ where: { tenantId }, orderBy: { dueAt: "asc" } }));
    for (let wait = await nextDue(); wait !== null; wait = await nextDue()) {
      tenant.nowMs = wait.dueAt.getTime() + workerDelayMs;
      for (const call of gong.stored) call.hasTranscript = (readyMs.get(call.id) ?? 0) <= tenant.nowMs;
      await tenant.run(gong, "transcripts");
      const present = await tenant.read((tx) =>
        tx.call.findMany({ where: { tenantId, transcriptState: "present" }, select: { gongId: true } }),
      );
      for (const { gongId } of present) {
        if (!presentMs.has(gongId)) presentMs.set(gongId, tenant.nowMs);
      }
    }
    const delays = [...readyMs].map(([id, ready]) => [
      ready - fakeNowMs,
      (presentMs.get(id) ?? Number.POSITIVE_INFINITY) - ready,
    ]);
    for (const [lateness = 0, delay = 0] of delays) {
      expect(delay, `${lateness / minuteMs} minutes late`).toBeLessThanOrEqual(
        lateness <= dayMs ? 15 * minuteMs : hourMs + 2 * workerDelayMs,
      );
    }
    // Twelve minutes on the first day and an hour on the two others, one request for all of them.
    expect(gong.count("transcripts")).toBeLessThanOrEqual(1 + 24 * 5 + 48 + 1);
  }, 60_000);

  it("are read once more, at the next full hour, when their call was edited", async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(100)];
    gong.add("1", fakeNowMs - hourMs);
    gong.add("2", fakeNowMs - 2 * hourMs);
    await tenant.run(gong, "calls");
    gong.add("1", fakeNowMs - hourMs, { title: "Edited" });
    tenant.wait(5 * minuteMs);
    await tenant.run(gong, "calls");
    gong.requests = [];
    tenant.wait(hourMs);
    await tenant.run(gong, "transcripts");
    expect(gong.requests).toEqual([{ operation: "transcripts", detail: "1" }]);
    tenant.wait(hourMs);
    await tenant.run(gong, "transcripts");
    expect(gong.requests).toHaveLength(1);
  });
});
