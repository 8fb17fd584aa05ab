import fc from "fast-check";
import { expect, it } from "vitest";
import { afterSilence, findSilences, silenceMs } from "./silences.ts";

const span = fc
  .record({ startMs: fc.nat(60_000), length: fc.nat(20_000) })
  .map(({ startMs, length }) => ({ startMs, endMs: startMs + length }));

it("finds exactly the quiet of more than two seconds before and between turns", () => {
  const turns = [
    { startMs: 2_500, endMs: 4_000 },
    { startMs: 6_000, endMs: 7_000 },
    { startMs: 6_500, endMs: 12_000 },
    { startMs: 14_001, endMs: 15_000 },
  ];
  expect(findSilences(turns)).toEqual([
    { startMs: 0, endMs: 2_500 },
    { startMs: 12_000, endMs: 14_001 },
  ]);
});

it("never jumps over a word, never backwards, and never twice from one place", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), fc.nat(90_000), (turns, ms) => {
      const silences = findSilences(turns);
      expect(silences.every(({ startMs, endMs }) => endMs - startMs > silenceMs)).toBe(true);
      const to = afterSilence(silences, ms);
      if (to === null) return;
      expect(to).toBeGreaterThan(ms);
      expect(turns.some((turn) => turn.endMs > ms && turn.startMs < to)).toBe(false);
      expect(afterSilence(silences, to)).toBeNull();
    }),
  );
});
