import { describe, expect, it } from "vitest";
import { FakeGong } from "./testing/fake-gong.ts";
import { fakeNowMs, makeFakeTenant } from "./testing/fake-tenant.ts";

const minuteMs = 60_000;

describe("X3: a thousand calls", () => {
  it("need about ten requests for their transcripts, a hundred ids each and no id twice", async () => {
    const [tenant, gong] = [await makeFakeTenant(), new FakeGong(100)];
    for (let call = 0; call < 1_000; call += 1) gong.add(`c${call}`, fakeNowMs - (call + 10) * 30 * minuteMs);
    for (let result = await tenant.run(gong, "calls"); result !== "done"; ) {
      expect(result).toBe("more");
      result = await tenant.run(gong, "calls");
    }
    expect((await tenant.snapshot()).calls).toHaveLength(1_000);
    const asked = gong.requests
      .filter(({ operation }) => operation === "transcripts")
      .map(({ detail }) => detail.split(" "));
    expect(Math.max(...asked.map((ids) => ids.length))).toBeLessThanOrEqual(100);
    expect(asked.flat().toSorted()).toEqual(gong.stored.map(({ id }) => id).toSorted());
    expect(asked.length).toBeLessThanOrEqual(12);
  }, 90_000);
});
