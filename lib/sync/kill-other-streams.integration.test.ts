import { describe, expect, it } from "vitest";
import { leaseMs, type StreamName } from "./streams.ts";
import { FakeGong } from "./testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { inLanes } from "./testing/in-lanes.ts";
import { dayMs, hourMs } from "./windows/plan-windows.ts";

class Killed extends Error {}

/** Dies at step `at` and at every later one. Answers with the number of steps. */
async function runUntil(tenant: FakeTenant, gong: FakeGong, stream: StreamName, at: number): Promise<number> {
  let steps = 0;
  const run = tenant.run(gong, stream, {
    at: () => {
      steps += 1;
      if (steps >= at) throw new Killed();
    },
  });
  await run.catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  return steps;
}

const situations: Record<"months" | "transcripts", () => Promise<{ tenant: FakeTenant; gong: FakeGong }>> = {
  /** Old calls came and went in Gong since they were copied. */
  months: async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(3)];
    for (const day of [1, 18, 20, 22]) gong.add(String(100 + day), fakeNowMs - day * dayMs);
    await tenant.run(gong, "calls");
    gong.stored = gong.stored.filter(({ id }) => id !== "120");
    gong.add("7", fakeNowMs - 24 * dayMs, { hasTranscript: false });
    gong.add("8", fakeNowMs - 25 * dayMs);
    gong.requests = [];
    return { tenant, gong };
  },
  /** Three transcripts are late, two of them there by now. */
  transcripts: async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(3)];
    for (const id of ["1", "2", "3"]) gong.add(id, fakeNowMs - hourMs, { hasTranscript: false });
    await tenant.run(gong, "calls");
    for (const id of ["1", "2"]) gong.add(id, fakeNowMs - hourMs);
    gong.requests = [];
    tenant.wait(60_000);
    return { tenant, gong };
  },
};

describe("R2: a run that is killed", () => {
  it.each(["months", "transcripts"] as const)(
    "converges from every step of %s on, and repeats at most one page",
    async (stream) => {
      const reference = await situations[stream]();
      const steps = await runUntil(reference.tenant, reference.gong, stream, Number.POSITIVE_INFINITY);
      const { calls: expected } = await reference.tenant.snapshot();
      const usual = reference.gong.requests.length;
      expect(steps).toBeGreaterThan(8);
      await inLanes(steps, async (at) => {
        const { tenant, gong } = await situations[stream]();
        await runUntil(tenant, gong, stream, at);
        tenant.wait(leaseMs);
        expect(await tenant.run(gong, stream), `killed at step ${at}`).toMatch(/done|idle/);
        const { calls } = await tenant.snapshot();
        const plain = (rows: typeof calls) =>
          rows.map(({ removedAt, ...call }) => ({ ...call, isRemoved: removedAt !== null }));
        expect(plain(calls), `killed at step ${at}`).toEqual(plain(expected));
        expect(gong.requests.length - usual, `killed at step ${at}`).toBeLessThanOrEqual(3);
      });
    },
    180_000,
  );
});
