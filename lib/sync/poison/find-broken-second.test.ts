import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GongError } from "#lib/gong/core/errors.ts";
import { dayMs, type Span } from "../windows/plan-windows.ts";
import { findBrokenSecond, spanWithout } from "./find-broken-second.ts";

const broken = () => new GongError({ kind: "contract", operationId: "listCallsExtensive", status: 200 });
const start = Date.UTC(2026, 9, 25);

describe("R11: findBrokenSecond", () => {
  it("finds the second of a day that cannot be listed, one request a halving", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: dayMs - 1 }), async (offset) => {
        const badMs = start + offset;
        let asked = 0;
        const found = await findBrokenSecond({ fromMs: start, toMs: start + dayMs }, async (span) => {
          asked += 1;
          if (badMs >= span.fromMs && badMs < span.toMs) throw broken();
          return { hasMore: false };
        });
        const second = Math.floor(badMs / 1000) * 1000;
        expect(found).toEqual({ second: { fromMs: second, toMs: second + 1000 } });
        expect(asked).toBeLessThanOrEqual(Math.ceil(Math.log2(86_400)) + 1);
      }),
    );
  });

  it("halves the span where a half holds more than a page, and blames no second while nothing can be listed", async () => {
    const span = { fromMs: start, toMs: start + dayMs };
    expect(await findBrokenSecond(span, async () => ({ hasMore: true }))).toMatchObject({ halves: [{}, {}] });
    const nothing = () => Promise.reject(broken());
    await expect(findBrokenSecond(span, nothing)).rejects.toMatchObject({ kind: "contract" });
  });
});

describe("spanWithout", () => {
  it("leaves everything but the seconds, newest first", () => {
    const offsets = fc.array(fc.integer({ min: -2, max: 60 }), { maxLength: 5 });
    fc.assert(
      fc.property(offsets, (seconds) => {
        const span = { fromMs: start, toMs: start + 60_000 };
        const holes = seconds.map((at) => ({ fromMs: start + at * 1000, toMs: start + (at + 1) * 1000 }));
        const pieces = spanWithout(span, holes);
        const isIn = (ms: number) => (part: Span) => ms >= part.fromMs && ms < part.toMs;
        for (let ms = start; ms < span.toMs; ms += 500) {
          expect(pieces.filter(isIn(ms))).toHaveLength(holes.some(isIn(ms)) ? 0 : 1);
        }
        expect(pieces.map(({ toMs }) => toMs)).toEqual(pieces.map(({ toMs }) => toMs).sort((a, b) => b - a));
      }),
    );
  });
});
