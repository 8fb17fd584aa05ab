import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partDueMs, secondReadingMs } from "./part-due.ts";

const hourMs = 3_600_000;
const at = (ms: number) => new Date(ms);
const readAt = (ms: number) => ({ readAt: at(ms), dueAt: null });

describe("partDueMs", () => {
  it("has a list read at once that was never read", () => {
    expect(partDueMs({ everyMs: hourMs }, undefined)).toBe(0);
    expect(partDueMs({ everyMs: hourMs }, { readAt: null, dueAt: null })).toBe(0);
  });

  it("follows the list's own pace", () => {
    expect(partDueMs({ everyMs: hourMs }, readAt(1_000))).toBe(1_000 + hourMs);
  });

  it("puts a time that was set before the pace, be it sooner or later", () => {
    const state = { readAt: at(1_000), dueAt: at(9_000) };
    expect(partDueMs({ everyMs: 1 }, state)).toBe(9_000);
    expect(partDueMs({ everyMs: hourMs }, state)).toBe(9_000);
  });

  it("reads a list again at once that Gong says has changed, and once only", () => {
    expect(partDueMs({ everyMs: hourMs, changedAtMs: 2_000 }, readAt(1_000))).toBe(0);
    expect(partDueMs({ everyMs: hourMs, changedAtMs: 2_000 }, readAt(3_000))).toBe(3_000 + hourMs);
  });

  it("does not ask again at once for a changed list that Gong has just refused", () => {
    const state = { readAt: at(1_000), dueAt: at(9_000), note: "Gong refused this list (404)." };
    expect(partDueMs({ everyMs: hourMs, changedAtMs: 2_000 }, state)).toBe(9_000);
    expect(partDueMs({ everyMs: hourMs, changedAtMs: 2_000 }, { ...state, note: null })).toBe(0);
  });

  it("spreads lists that were read together over their pace, and leaves settled ones alone", () => {
    const names = Array.from({ length: 200 }, (_, index) => `owner:${index}`);
    const dueMs = names.map((name) => secondReadingMs(name, { everyMs: 1_000 }, 5_000) ?? 0);
    expect(Math.min(...dueMs)).toBeGreaterThanOrEqual(5_100);
    expect(Math.max(...dueMs)).toBeLessThanOrEqual(6_000);
    const early = dueMs.filter((ms) => ms < 5_550).length;
    expect(early).toBeGreaterThan(60);
    expect(early).toBeLessThan(140);
    expect(secondReadingMs("week", { everyMs: 1_000, settledAtMs: 4_000 }, 5_000)).toBeNull();
  });

  it("reads a list once more when it no longer changes, and then never again", () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.integer({ min: 1, max: 1e8 }),
        fc.nat(1e9),
        (first, everyMs, settledAtMs) => {
          let readMs = first;
          let reads = 0;
          for (;;) {
            const due = partDueMs({ everyMs, settledAtMs }, readAt(readMs));
            if (due === null) break;
            expect(due).toBeGreaterThan(readMs);
            readMs = Math.max(due, settledAtMs - 3 * everyMs);
            reads += 1;
            expect(reads).toBeLessThan(10);
          }
          expect(readMs).toBeGreaterThanOrEqual(settledAtMs);
        },
      ),
    );
  });
});
