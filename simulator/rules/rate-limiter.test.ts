import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RateLimiter } from "./rate-limiter.ts";

const gapsMs = fc.array(fc.integer({ min: 0, max: 1_500 }), { minLength: 1, maxLength: 400 });

function arrivals(gaps: number[]): number[] {
  let at = 1_000_000;
  return gaps.map((gap) => {
    at += gap;
    return at;
  });
}

describe("RateLimiter", () => {
  it("never accepts more than three in any sliding second", () => {
    fc.assert(
      fc.property(gapsMs, (gaps) => {
        const limiter = new RateLimiter({ perSecond: 3, perDay: 10_000, foreignPerSecond: 0 });
        const accepted = arrivals(gaps).filter((at) => limiter.admit(at).admitted);
        for (const [index, at] of accepted.entries()) {
          const fourth = accepted[index + 3];
          if (fourth !== undefined) expect(fourth - at).toBeGreaterThanOrEqual(1_000);
        }
      }),
    );
  });

  it("never refuses while fewer than three were accepted in the last second", () => {
    fc.assert(
      fc.property(gapsMs, (gaps) => {
        const limiter = new RateLimiter({ perSecond: 3, perDay: 10_000, foreignPerSecond: 0 });
        const accepted: number[] = [];
        for (const at of arrivals(gaps)) {
          const recent = accepted.filter((earlier) => earlier > at - 1_000).length;
          const { admitted } = limiter.admit(at);
          expect(admitted).toBe(recent < 3);
          if (admitted) accepted.push(at);
        }
      }),
    );
  });

  it("keeps the day's cap over any rolling 24 hours and says how long to wait", () => {
    const limiter = new RateLimiter({ perSecond: 3, perDay: 10, foreignPerSecond: 0 });
    for (let taken = 0; taken < 10; taken += 1) {
      expect(limiter.admit(taken * 60_000)).toEqual({ admitted: true });
    }
    expect(limiter.admit(10 * 60_000)).toEqual({
      admitted: false,
      retryAfterSeconds: 86_400 - 600,
      window: "day",
    });
    expect(limiter.admit(86_400_000 - 1).admitted).toBe(false);
    expect(limiter.admit(86_400_000).admitted).toBe(true);
    expect(limiter.admit(86_400_001).admitted).toBe(false);
  });

  it("rounds the wait of the second's window up to a whole second", () => {
    const limiter = new RateLimiter({ perSecond: 3, perDay: 10_000, foreignPerSecond: 0 });
    for (const at of [0, 10, 20]) limiter.admit(at);
    expect(limiter.admit(900)).toEqual({ admitted: false, retryAfterSeconds: 1, window: "second" });
  });

  it("lets a foreign integration use the shared budget, deterministically", () => {
    const run = (foreignPerSecond: number) => {
      const limiter = new RateLimiter({ perSecond: 3, perDay: 10_000, foreignPerSecond });
      return Array.from({ length: 40 }, (_, index) => limiter.admit(index * 250).admitted);
    };
    const alone = run(0).filter(Boolean).length;
    const shared = run(2).filter(Boolean).length;
    expect(alone).toBe(30);
    expect(shared).toBe(20);
    expect(run(2)).toEqual(run(2));
  });
});
