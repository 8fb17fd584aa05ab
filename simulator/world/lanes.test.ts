import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanes } from "./lanes.ts";

describe("lanes", () => {
  it("find the ordinal of a position and the position of an ordinal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 20_000 }),
        fc.integer({ min: 0, max: 9_000_000 }),
        (atLeast, ordinal) => {
          const lanes = createLanes(5, atLeast);
          expect(lanes.ordinalOf(lanes.positionOf(ordinal))).toBe(ordinal);
        },
      ),
    );
  });

  it("give every lane exactly one call a round", () => {
    const lanes = createLanes(9, 40);
    for (let round = 0; round < 20; round++) {
      const seen = new Set<number>();
      for (let place = 0; place < lanes.count; place++) {
        const position = lanes.positionOf(round * lanes.count + place);
        expect(position.turn).toBe(round);
        seen.add(position.lane);
      }
      expect(seen.size).toBe(lanes.count);
    }
  });
});
