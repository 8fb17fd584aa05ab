import { describe, expect, it } from "vitest";
import { FakeGong } from "./testing/fake-gong.ts";
import { fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { manyWaiting } from "./transcripts/transcript-ages.ts";
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

  it("of calls that were held just now are asked for with those that wait, where these are many", async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(100)];
    const { tenantId } = tenant;
    const asked = () => gong.requests.filter(({ operation }) => operation === "transcripts");
    const hear = async (id: string, startedMs: number) => {
      gong.add(id, startedMs);
      gong.requests = [];
      tenant.wait(5 * minuteMs);
      await tenant.run(gong, "calls");
      return asked();
    };
    for (let index = 0; index < manyWaiting - 1; index += 1) {
      gong.add(`w${index}`, fakeNowMs - hourMs, { hasTranscript: false });
    }
    await tenant.run(gong, "calls");
    expect(await hear("alone", tenant.nowMs)).toHaveLength(1);

    gong.add("w9", fakeNowMs - hourMs, { hasTranscript: false });
    tenant.wait(5 * minuteMs);
    await tenant.run(gong, "calls");
    const joinedMs = tenant.nowMs + 5 * minuteMs;
    expect(await hear("joins", tenant.nowMs)).toEqual([]);
    const wait = await tenant.read((tx) =>
      tx.transcriptWait.findFirstOrThrow({ where: { tenantId, callGongId: "joins" } }),
    );
    expect(wait.dueAt.getTime() - joinedMs).toBeGreaterThan(0);
    expect(wait.dueAt.getTime() - joinedMs).toBeLessThanOrEqual(12 * minuteMs);
    tenant.nowMs = wait.dueAt.getTime();
    gong.requests = [];
    await tenant.run(gong, "transcripts");
    expect(asked()).toHaveLength(1);
    const joined = await tenant.read((tx) =>
      tx.call.findFirstOrThrow({ where: { tenantId, gongId: "joins" } }),
    );
    expect(joined.transcriptState).toBe("present");

    expect(await hear("found late", tenant.nowMs - 5 * hourMs)).toHaveLength(1);
  });

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

  it("are asked for until they are back when Gong takes one away while it works on an edited call", async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(100)];
    const { tenantId } = tenant;
    gong.add("1", fakeNowMs - hourMs);
    await tenant.run(gong, "calls");
    const before = await tenant.read((tx) => tx.call.findFirstOrThrow({ where: { tenantId } }));
    gong.add("1", fakeNowMs - hourMs, { title: "Edited", hasTranscript: false, words: "Spoken anew" });
    tenant.wait(5 * minuteMs);
    await tenant.run(gong, "calls");
    for (let hour = 0; hour < 50; hour += 1) {
      tenant.wait(hourMs);
      await tenant.run(gong, "transcripts");
    }
    for (const call of gong.stored) call.hasTranscript = true;
    tenant.wait(2 * hourMs);
    await tenant.run(gong, "transcripts");
    const after = await tenant.read((tx) => tx.call.findFirstOrThrow({ where: { tenantId } }));
    expect(before.transcriptState).toBe("present");
    expect(after.transcriptHash).not.toBe(before.transcriptHash);
    expect(await tenant.read((tx) => tx.transcriptWait.count({ where: { tenantId } }))).toBe(0);
  });

  it("stay as they were copied when Gong never gives one back, and are not asked for after three days", async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(100)];
    const { tenantId } = tenant;
    gong.add("1", fakeNowMs - hourMs);
    await tenant.run(gong, "calls");
    gong.add("1", fakeNowMs - hourMs, { title: "Edited", hasTranscript: false });
    tenant.wait(5 * minuteMs);
    await tenant.run(gong, "calls");
    for (let hour = 0; hour < 75; hour += 1) {
      tenant.wait(hourMs);
      await tenant.run(gong, "transcripts");
    }
    gong.requests = [];
    tenant.wait(dayMs);
    await tenant.run(gong, "transcripts");
    expect(gong.requests).toEqual([]);
    const { transcriptState } = await tenant.read((tx) => tx.call.findFirstOrThrow({ where: { tenantId } }));
    expect(transcriptState).toBe("present");
  });
});
