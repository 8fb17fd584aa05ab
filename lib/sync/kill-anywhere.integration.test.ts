import { describe, expect, it } from "vitest";
import { pagesInFlight } from "./calls/read-pages.ts";
import { leaseMs } from "./streams.ts";
import { FakeGong } from "./testing/fake-gong.ts";
import { type FakeTenant, fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";
import { inLanes } from "./testing/in-lanes.ts";
import { dayMs, hourMs } from "./windows/plan-windows.ts";

/** Five calls in three windows, one of them empty, in pages of two: one private, one whose transcript is late. Every step comes at least twice. */
function company(): FakeGong {
  const gong = new FakeGong(2);
  for (let index = 0; index < 3; index += 1) gong.add(`a${index}`, fakeNowMs - (index + 1) * hourMs);
  for (let index = 0; index < 2; index += 1) gong.add(`b${index}`, fakeNowMs - (20 + index) * dayMs);
  gong.add("a1", fakeNowMs - 2 * hourMs, { isPrivate: true });
  gong.add("b1", fakeNowMs - 21 * dayMs, { hasTranscript: false });
  return gong;
}

class Killed extends Error {}

/**
 * Dies at step `at` and at every later one, as a killed process does no more. Answers with the number of steps, and how
 * many pages were asked for and not committed when it died.
 */
async function runUntil(
  tenant: FakeTenant,
  gong: FakeGong,
  at: number,
): Promise<{ steps: number; underWay: number; mostUnderWay: number }> {
  let [steps, underWay, mostUnderWay] = [0, 0, 0];
  const run = tenant.run(gong, "calls", {
    at: (step) => {
      steps += 1;
      if (steps <= at && step === "before calls request") underWay += 1;
      if (steps <= at && step === "after page") underWay -= 1;
      mostUnderWay = Math.max(mostUnderWay, underWay);
      if (steps >= at) throw new Killed();
    },
  });
  await run.catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  return { steps, underWay, mostUnderWay };
}

describe("R2: a copy that is killed", () => {
  it("converges from every step on, doubles nothing and repeats at most the pages under way", async () => {
    const reference = await makeFakeTenant();
    const quiet = company();
    const { steps, mostUnderWay } = await runUntil(reference, quiet, Number.POSITIVE_INFINITY);
    const expected = await reference.snapshot();
    expect(expected.calls).toHaveLength(5);
    expect(expected.windows.map((window) => window.state)).toEqual(Array(3).fill("closed"));
    expect(steps).toBeGreaterThan(30);
    expect(mostUnderWay).toBeGreaterThan(1);
    expect(mostUnderWay).toBeLessThanOrEqual(pagesInFlight);

    await inLanes(steps, async (at) => {
      const tenant = await makeFakeTenant();
      const gong = company();
      const { underWay } = await runUntil(tenant, gong, at);
      tenant.wait(leaseMs);
      expect(await tenant.run(gong, "calls"), `killed at step ${at}`).toMatch(/done|idle/);
      const { calls, waits, windows } = await tenant.snapshot();
      expect(calls, `killed at step ${at}`).toEqual(expected.calls);
      expect(waits, `killed at step ${at}`).toEqual(expected.waits);
      expect(
        windows.every((window) => window.state === "closed"),
        `killed at step ${at}`,
      ).toBe(true);
      const repeated = gong.requests.length - quiet.requests.length;
      expect(repeated, `killed at step ${at}`).toBeLessThanOrEqual(2 * underWay);
    });
  }, 240_000);
});
