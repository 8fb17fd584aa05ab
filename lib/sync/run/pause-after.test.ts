import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { giveUpAfter, pauseAfter } from "./pause-after.ts";

const minuteMs = 60_000;
const failed = { code: "gong_server", isPassing: false, isLaneRefused: false, retryAfterMs: null };

describe("pauseAfter", () => {
  it("doubles from half a minute to a quarter of an hour, and is an hour once the stream is given up", () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, giveUpAfter, 50].map((failures) => pauseAfter(failed, failures, 0));
    expect(pauses.map((ms) => ms / minuteMs)).toEqual([0.5, 1, 2, 4, 8, 15, 15, 60, 60]);
  });

  it("never comes back before Gong allows it, nor later than a day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 0, max: 1e12 }),
        (failures, retryAfterMs) => {
          const pause = pauseAfter({ ...failed, retryAfterMs }, failures, 0);
          expect(pause).toBeGreaterThanOrEqual(Math.min(retryAfterMs, 24 * 60 * minuteMs));
          expect(pause).toBeLessThanOrEqual(24 * 60 * minuteMs);
        },
      ),
    );
  });

  it("looks again at least once an interval while the budget is used up, so that the lane above goes on", () => {
    const spent = {
      code: "gong_rate_limited",
      isPassing: true,
      isLaneRefused: true,
      retryAfterMs: 5 * 60 * minuteMs,
    };
    expect(pauseAfter(spent, 0, 5 * minuteMs)).toBe(5 * minuteMs);
    expect(pauseAfter({ ...spent, retryAfterMs: 40_000 }, 0, 5 * minuteMs)).toBe(40_000);
    expect(pauseAfter({ ...spent, retryAfterMs: 1_000 }, 0, 5 * minuteMs)).toBe(30_000);
    expect(pauseAfter({ ...spent, isLaneRefused: false }, 0, 5 * minuteMs)).toBe(spent.retryAfterMs);
  });
});
