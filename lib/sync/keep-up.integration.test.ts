import { describe, expect, it } from "vitest";
import { FakeGong } from "./testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { dayMs, hourMs } from "./windows/plan-windows.ts";

const fiveMinutes = 300_000;

async function copied(setUp: (gong: FakeGong) => void): Promise<{ tenant: FakeTenant; gong: FakeGong }> {
  const [tenant, gong] = [await makeFakeTenant(), new FakeGong(100)];
  setUp(gong);
  expect(await tenant.run(gong, "calls")).toBe("done");
  gong.requests = [];
  return { tenant, gong };
}

const callOf = async (tenant: FakeTenant, gongId: string) =>
  (await tenant.snapshot()).calls.find((call) => call.gongId === gongId);
const streamOf = (tenant: FakeTenant, stream = "calls") =>
  tenant.read((tx) =>
    tx.syncStream.findUniqueOrThrow({ where: { tenantId_stream: { tenantId: tenant.tenantId, stream } } }),
  );

describe("keeping up with the present", () => {
  it("does nothing before five minutes are over", async () => {
    const { tenant, gong } = await copied((fake) => fake.add("1", fakeNowMs - hourMs));
    tenant.wait(fiveMinutes - 1_000);
    expect(await tenant.run(gong, "calls")).toBe("idle");
    expect(gong.requests).toEqual([]);
  });

  it("finds calls that appear hours after they were held, with two requests", async () => {
    const { tenant, gong } = await copied((fake) => fake.add("1", fakeNowMs - hourMs));
    gong.add("late", fakeNowMs - 20 * hourMs);
    tenant.wait(fiveMinutes);
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await callOf(tenant, "late")).toMatchObject({ transcriptState: "present" });
    expect(gong.requests.map((request) => request.operation)).toEqual(["calls", "transcripts"]);
    expect((await streamOf(tenant)).asOf).toEqual(new Date(tenant.nowMs));
  });

  it("leaves no gap after days without a worker", async () => {
    const { tenant, gong } = await copied((fake) => fake.add("1", fakeNowMs - hourMs));
    for (let day = 0; day < 5; day += 1) gong.add(`day${day}`, fakeNowMs + day * dayMs + hourMs);
    tenant.wait(5 * dayMs);
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect((await tenant.snapshot()).calls).toHaveLength(6);
  });

  it("rewrites a call only when it has changed", async () => {
    const { tenant, gong } = await copied((fake) => {
      fake.add("1", fakeNowMs - hourMs);
      fake.add("2", fakeNowMs - hourMs);
    });
    gong.add("2", fakeNowMs - hourMs, { title: "Edited" });
    tenant.wait(fiveMinutes);
    await tenant.run(gong, "calls");
    const calls = await tenant.read((tx) =>
      tx.call.findMany({ where: { tenantId: tenant.tenantId }, orderBy: { gongId: "asc" } }),
    );
    expect(calls.map((call) => [call.title, call.mirroredAt.getTime()])).toEqual([
      ["Call 1", fakeNowMs],
      ["Edited", fakeNowMs + fiveMinutes],
    ]);
    expect(gong.count("transcripts")).toBe(0);
  });

  it("deletes what was said when a call turns private, and never asks for it again", async () => {
    const { tenant, gong } = await copied((fake) => fake.add("1", fakeNowMs - hourMs));
    expect((await callOf(tenant, "1"))?.turns).toHaveLength(3);
    gong.add("1", fakeNowMs - hourMs, { isPrivate: true });
    tenant.wait(fiveMinutes);
    await tenant.run(gong, "calls");
    expect(await callOf(tenant, "1")).toMatchObject({ transcriptState: "withheld", turns: [] });
    tenant.wait(fiveMinutes);
    await tenant.run(gong, "calls");
    await tenant.run(gong, "transcripts");
    expect(gong.count("transcripts")).toBe(0);
    gong.add("1", fakeNowMs - hourMs);
    tenant.wait(fiveMinutes);
    await tenant.run(gong, "calls");
    expect(await callOf(tenant, "1")).toMatchObject({ transcriptState: "present" });
  });

  it("takes a call for gone only after asking for it by its id, and brings it back when it comes again", async () => {
    const { tenant, gong } = await copied((fake) => {
      fake.add("1", fakeNowMs - hourMs);
      fake.add("2", fakeNowMs - 2 * hourMs);
    });
    const { stored } = gong;
    gong.stored = stored.filter((call) => call.id !== "2");
    tenant.wait(fiveMinutes);
    await tenant.run(gong, "calls");
    expect(gong.requests.map((request) => request.detail)).toContain("2 1 first");
    expect((await callOf(tenant, "2"))?.removedAt).toEqual(new Date(tenant.nowMs));
    expect(await callOf(tenant, "1")).toMatchObject({ removedAt: null });
    gong.stored = stored;
    tenant.wait(fiveMinutes);
    await tenant.run(gong, "calls");
    expect(await callOf(tenant, "2")).toMatchObject({ removedAt: null });
  });

  it("follows a call that was moved to another time", async () => {
    const { tenant, gong } = await copied((fake) => {
      fake.add("1", fakeNowMs - hourMs);
      fake.add("2", fakeNowMs - 2 * hourMs);
    });
    gong.add("2", fakeNowMs - 20 * dayMs);
    tenant.wait(fiveMinutes);
    await tenant.run(gong, "calls");
    expect(await callOf(tenant, "2")).toMatchObject({ removedAt: null });
    const { startedAt } = await tenant.read((tx) =>
      tx.call.findFirstOrThrow({ where: { tenantId: tenant.tenantId, gongId: "2" } }),
    );
    expect(startedAt.getTime()).toBe(fakeNowMs - 20 * dayMs);
  });

  it("does not take an empty answer for the truth where calls were before", async () => {
    const { tenant, gong } = await copied((fake) => fake.add("1", fakeNowMs - hourMs));
    const before = await streamOf(tenant);
    const { stored } = gong;
    gong.stored = [];
    tenant.wait(fiveMinutes);
    expect(await tenant.run(gong, "calls")).toBe("done");
    expect(await callOf(tenant, "1")).toMatchObject({ removedAt: null });
    expect((await streamOf(tenant)).asOf).toEqual(before.asOf);
    const suspicious = await tenant.read((tx) =>
      tx.syncWindow.findMany({ where: { tenantId: tenant.tenantId, state: "suspicious" } }),
    );
    expect(suspicious).toMatchObject([{ note: "Gong shows no call here, but 1 call is in the mirror." }]);
    gong.stored = stored;
    tenant.wait(fiveMinutes);
    await tenant.run(gong, "calls");
    expect((await streamOf(tenant)).asOf).toEqual(new Date(tenant.nowMs));
  });
});

describe("late transcripts", () => {
  it("are asked for again at growing ages, and are there when Gong has them", async () => {
    const { tenant, gong } = await copied((fake) =>
      fake.add("1", fakeNowMs - hourMs, { hasTranscript: false }),
    );
    expect(await callOf(tenant, "1")).toMatchObject({ transcriptState: "waiting", turns: [] });
    tenant.wait(60_000);
    expect(await tenant.run(gong, "transcripts")).toBe("done");
    expect(gong.count("transcripts")).toBe(1);
    expect(await tenant.run(gong, "transcripts")).toBe("done");
    expect(gong.count("transcripts")).toBe(1);
    gong.add("1", fakeNowMs - hourMs);
    tenant.wait(12 * 60_000);
    expect(await tenant.run(gong, "transcripts")).toBe("done");
    expect(await callOf(tenant, "1")).toMatchObject({
      transcriptState: "present",
      turns: [{ side: "us" }, { side: "them" }, { side: "unknown" }],
    });
    expect((await tenant.snapshot()).waits).toEqual([]);
  });

  it("are given up for missing after three days of asking", async () => {
    const { tenant, gong } = await copied((fake) =>
      fake.add("1", fakeNowMs - hourMs, { hasTranscript: false }),
    );
    const dueAt = () =>
      tenant.read((tx) => tx.transcriptWait.findFirst({ where: { tenantId: tenant.tenantId } }));
    for (let wait = await dueAt(); wait !== null; wait = await dueAt()) {
      tenant.nowMs = wait.dueAt.getTime();
      await tenant.run(gong, "transcripts");
    }
    expect(tenant.nowMs - fakeNowMs).toBe(3 * dayMs);
    expect(gong.count("transcripts")).toBe(1 + 24 * 5 + 48);
    expect(await callOf(tenant, "1")).toMatchObject({ transcriptState: "missing" });
  });

  it("are not asked for when the call has turned private meanwhile", async () => {
    const { tenant, gong } = await copied((fake) =>
      fake.add("1", fakeNowMs - hourMs, { hasTranscript: false }),
    );
    gong.add("1", fakeNowMs - hourMs, { isPrivate: true });
    tenant.wait(fiveMinutes);
    await tenant.run(gong, "calls");
    await tenant.run(gong, "transcripts");
    expect(gong.count("transcripts")).toBe(0);
    expect((await tenant.snapshot()).waits).toEqual([]);
  });
});
