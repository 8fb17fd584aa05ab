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

  it("reads 75 minutes again for a busy company, three hours each half hour, the whole day each four hours", () => {
    const facts = { nowMs: now, asOfMs: fiveMinutesAgo, callsOfLastDay: 1_000 };
    const overlapAfter = (sinceLastRunMs: number, nowMs = now) =>
      facts.asOfMs - (planHead({ ...facts, nowMs, lastRunMs: nowMs - sinceLastRunMs }).at(-1)?.fromMs ?? 0);
    expect(overlapAfter(300_000, now + 300_000)).toBe(1.25 * hourMs);
    expect(overlapAfter(300_000)).toBe(3 * hourMs);
    expect(overlapAfter(3 * hourMs)).toBe(dayMs);
  });

  it("sweeps fourteen days with the first run of a day", () => {
    const facts = { nowMs: now, asOfMs: fiveMinutesAgo, callsOfLastDay: 1_000 };
    for (const lastRunMs of [null, now - dayMs, now - 11 * hourMs]) {
      expect(planHead({ ...facts, lastRunMs }).at(-1)?.fromMs).toBe(fiveMinutesAgo - 14 * dayMs);
    }
  });

  it("leaves no gap after any time away, and overlaps at least 75 minutes", () => {
    const away = fc.integer({ min: 0, max: 400 * dayMs });
    fc.assert(
      fc.property(away, fc.nat(5_000), (awayMs, callsOfLastDay) => {
        const asOfMs = now - awayMs;
        const spans = planHead({ nowMs: now, asOfMs, lastRunMs: asOfMs, callsOfLastDay });
        expect(spans[0]?.toMs).toBe(now);
        expect(spans.at(-1)?.fromMs).toBeLessThanOrEqual(asOfMs - 1.25 * hourMs);
        for (const [index, span] of spans.slice(1).entries()) expect(span.toMs).toBe(spans[index]?.fromMs);
      }),
    );
  });
});
