import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCallId, encodeCallId, otherId } from "./call-ids.ts";

const ordinals = fc.integer({ min: 0, max: 2 ** 26 - 1 });
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe("call ids", () => {
  it("lead back to the ordinal they were made from", () => {
    fc.assert(
      fc.property(seeds, ordinals, (seed, ordinal) => {
        expect(decodeCallId(seed, encodeCallId(seed, ordinal))).toBe(ordinal);
      }),
    );
  });

  it("have 18 to 20 digits, and some lie above 2^64", () => {
    const ids = Array.from({ length: 2_000 }, (_, ordinal) => encodeCallId(7, ordinal));
    expect(ids.every((id) => /^[1-9]\d{17,19}$/.test(id))).toBe(true);
    const beyond = ids.filter((id) => BigInt(id) > 2n ** 64n);
    expect(beyond.length).toBeGreaterThan(20);
    expect(beyond.length).toBeLessThan(200);
  });

  it("refuse what is not an id of the company", () => {
    const id = encodeCallId(7, 123);
    const neighbour = String(BigInt(id) + 1n);
    for (const wrong of ["", "12", "abc", `${id}0`, `0${id}`, neighbour, `-${id}`, "99999999999999999999"]) {
      expect(decodeCallId(7, wrong)).toBe(-1);
    }
  });

  it("show no order", () => {
    const ids = Array.from({ length: 200 }, (_, ordinal) => BigInt(encodeCallId(3, ordinal)));
    const rising = ids.filter((id, index) => index > 0 && id > (ids[index - 1] ?? 0n)).length;
    expect(rising).toBeGreaterThan(60);
    expect(rising).toBeLessThan(140);
  });

  it("keep the ids of other things apart", () => {
    const ids = Array.from({ length: 5_000 }, (_, value) => otherId(11, value));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^\d{18,19}$/.test(id))).toBe(true);
  });
});
