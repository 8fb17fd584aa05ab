import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planHead } from "./plan-head.ts";
import { dayMs, hourMs } from "./plan-windows.ts";

const now = Date.UTC(2026, 5, 1, 10, 30);
const fiveMinutesAgo = now - 300_000;

describe("planHead", () => {
  it("reads the last day again for a quiet company", () => {
    const spans = planHead({
      nowMs: now,
      asOfMs: fiveMinutesAgo,
      lastRunMs: fiveMinutesAgo,
      callsOfLastDay: 12,
    });
    expect(spans.at(-1)?.fromMs).toBe(fiveMinutesAgo - dayMs);
  });

  it("reads two hours again for a busy company, and the whole day once an hour", () => {
    const facts = { nowMs: now, asOfMs: fiveMinutesAgo, callsOfLastDay: 1_000 };
    expect(planHead({ ...facts, lastRunMs: fiveMinutesAgo }).at(-1)?.fromMs).toBe(
      fiveMinutesAgo - 2 * hourMs,
    );
    expect(planHead({ ...facts, lastRunMs: now - hourMs }).at(-1)?.fromMs).toBe(fiveMinutesAgo - dayMs);
  });

  it("sweeps fourteen days with the first run of a day", () => {
    const facts = { nowMs: now, asOfMs: fiveMinutesAgo, callsOfLastDay: 1_000 };
    for (const lastRunMs of [null, now - dayMs, now - 11 * hourMs]) {
      expect(planHead({ ...facts, lastRunMs }).at(-1)?.fromMs).toBe(fiveMinutesAgo - 14 * dayMs);
    }
  });

  it("leaves no gap after any time away, and overlaps at least two hours", () => {
    const away = fc.integer({ min: 0, max: 400 * dayMs });
    fc.assert(
      fc.property(away, fc.nat(5_000), (awayMs, callsOfLastDay) => {
        const asOfMs = now - awayMs;
        const spans = planHead({ nowMs: now, asOfMs, lastRunMs: asOfMs, callsOfLastDay });
        expect(spans[0]?.toMs).toBe(now);
        expect(spans.at(-1)?.fromMs).toBeLessThanOrEqual(asOfMs - 2 * hourMs);
        for (const [index, span] of spans.slice(1).entries()) expect(span.toMs).toBe(spans[index]?.fromMs);
      }),
    );
  });
});
