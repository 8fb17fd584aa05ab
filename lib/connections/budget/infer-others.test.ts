import { describe, expect, it } from "vitest";
import { inferOthers } from "./infer-others.ts";

const nowMs = Date.UTC(2026, 10, 3, 12);
const quiet = { nowMs, refusals: 0, lastRefusalMs: null, gateUntilMs: null, usedToday: 200, perDay: 10_000 };

describe("inferOthers", () => {
  it("claims nothing while Gong has refused nothing", () => {
    expect(inferOthers(quiet)).toEqual({ refusals: 0, isLikely: false, lastAt: null, atLeast: null });
  });

  it("knows of others, not how many requests they make, when a second was full", () => {
    const seen = inferOthers({
      ...quiet,
      refusals: 3,
      lastRefusalMs: nowMs - 1_000,
      gateUntilMs: nowMs + 2_000,
    });
    expect(seen).toEqual({ refusals: 3, isLikely: true, lastAt: "2026-11-03T11:59:59.000Z", atLeast: null });
  });

  it("takes a refusal or two for requests that came late", () => {
    expect(inferOthers({ ...quiet, refusals: 2, lastRefusalMs: nowMs }).isLikely).toBe(false);
  });

  it("tells a lower bound when Gong closes the day before we have used it", () => {
    const closed = { ...quiet, refusals: 1, lastRefusalMs: nowMs, gateUntilMs: nowMs + 3_600_000 };
    expect(inferOthers(closed).atLeast).toBe(9_800);
    expect(inferOthers({ ...closed, usedToday: 10_000 }).atLeast).toBeNull();
  });
});
