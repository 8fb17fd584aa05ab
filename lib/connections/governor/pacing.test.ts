import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestsPerSecond, windowMs } from "./limits.ts";
import {
  fullPace,
  gapMs,
  grow,
  holdMs,
  noteSent,
  noteTaken,
  type Pacing,
  paceLevels,
  slowDown,
} from "./pacing.ts";

const start = 1_800_000_000_000;
const close = ({ since }: Pacing) => ({ since, isClose: true });

/** Throttled once more by a request of the present trial. */
const throttled = (pacing: Pacing, now: number) => slowDown(pacing, close(pacing), now);

/** So much that only the slowest level is left. */
function slowest(): Pacing {
  let pacing = fullPace();
  for (let times = 0; times < 9; times += 1) pacing = throttled(pacing, start + times);
  return pacing;
}

describe("pacing", () => {
  it("forgives the full pace one refusal, not two in a row", () => {
    const once = throttled(fullPace(), start);
    expect(once.level).toBe(3);
    expect(throttled(once, start + 2_000).level).toBe(2.5);
    expect(throttled(once, start + 60_000).level).toBe(3);
  });

  it("takes several refusals of one trial for one", () => {
    const once = throttled(throttled(fullPace(), start), start + 1_000);
    const late = { since: start, isClose: true };
    expect(slowDown(once, late, start + 1_200)).toEqual(once);
  });

  it("tries a level that failed only after its time, with one close request before more, and never a person's", () => {
    const held = throttled(throttled(fullPace(), start), start + 1_000);
    expect(grow(held, start + 1_000 + holdMs(2.5) - 1)).toEqual(held);
    let tried = grow(held, start + 1_000 + holdMs(2.5));
    expect(tried).toMatchObject({ level: 3, failed: 3 });
    expect(gapMs(tried, false)).toBe(0);
    const easyMs = Math.ceil(windowMs / 2.5);
    expect(gapMs(tried, true)).toBe(easyMs);
    tried = noteSent(tried, close(tried));
    expect(gapMs(tried, false)).toBe(easyMs);
    tried = noteTaken(tried, close(tried));
    expect(gapMs(tried, false)).toBe(0);
  });

  it("does not take a level for proven by requests that came far apart", () => {
    const pacing = slowest();
    const tried = grow(pacing, pacing.since + holdMs(pacing.level));
    const far = { since: tried.since, isClose: false };
    const taken = Array.from({ length: 9 }).reduce<Pacing>(
      (one) => noteTaken(noteSent(one, far), far),
      tried,
    );
    expect(grow(taken, tried.since + 60_000)).toEqual(tried);
    const proven = [1, 2].reduce<Pacing>((one) => noteTaken(noteSent(one, close(one)), close(one)), tried);
    expect(grow(proven, tried.since + 60_000).level).toBeGreaterThan(tried.level);
  });

  it("knows nothing any more after ten idle minutes", () => {
    const pacing = slowest();
    expect(grow(pacing, pacing.since + 600_000)).toEqual(fullPace());
  });

  it("moves by one level at a time, stays between the slowest and the full one, and never forgets what failed", () => {
    const happenings = fc.array(
      fc.record({
        afterMs: fc.integer({ min: 1, max: 200_000 }),
        isRefused: fc.boolean(),
        isOld: fc.boolean(),
      }),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(happenings, (steps) => {
        let pacing = fullPace();
        let now = start;
        for (const { afterMs, isRefused, isOld } of steps) {
          now += afterMs;
          const before = pacing;
          pacing = grow(pacing, now);
          const booked = { since: isOld ? pacing.since - 1 : pacing.since, isClose: true };
          pacing = noteSent(pacing, booked);
          pacing = isRefused ? slowDown(pacing, booked, now) : noteTaken(pacing, booked);
          const place = (level: number) => (paceLevels as readonly number[]).indexOf(level);
          expect(place(pacing.level)).toBeGreaterThanOrEqual(0);
          const isForgotten = now - before.since >= 600_000;
          if (!isForgotten)
            expect(Math.abs(place(pacing.level) - place(before.level))).toBeLessThanOrEqual(1);
          if (pacing.level < requestsPerSecond) expect(pacing.failed).not.toBeNull();
        }
      }),
    );
  });
});
