import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CallAudio } from "./call-audio.ts";

const call = {
  durationSeconds: 4,
  transcript: [
    { speakerId: "1", topic: null, sentences: [{ start: 500, end: 1_500, text: "a" }] },
    { speakerId: "2", topic: null, sentences: [{ start: 2_000, end: 3_000, text: "b" }] },
  ],
};

describe("CallAudio", () => {
  const audio = new CallAudio(call);
  const whole = audio.bytes(0, audio.size);
  const between = (from: number, to: number) => whole.subarray(44 + from * 8, 44 + to * 8);

  it("is a WAV file whose header names its true length", () => {
    const header = Buffer.from(whole.subarray(0, 44));
    expect(header.toString("latin1", 0, 4)).toBe("RIFF");
    expect(header.readUInt32LE(4)).toBe(whole.length - 8);
    expect(header.readUInt32LE(40)).toBe(4 * 8_000);
    expect(whole.length).toBe(44 + 4 * 8_000);
  });

  it("sounds while somebody speaks and is silent otherwise", () => {
    expect(new Set(between(0, 500))).toEqual(new Set([128]));
    expect(new Set(between(600, 1_400)).size).toBeGreaterThan(20);
    expect(new Set(between(1_500, 2_000))).toEqual(new Set([128]));
    expect(new Set(between(3_000, 4_000))).toEqual(new Set([128]));
  });

  it("gives each byte the same value whichever range it is read by", () => {
    const place = fc.integer({ min: 0, max: audio.size });
    fc.assert(
      fc.property(place, place, (left, right) => {
        const [start, end] = [Math.min(left, right), Math.max(left, right)];
        expect(audio.bytes(start, end)).toEqual(whole.slice(start, end));
      }),
      { numRuns: 40 },
    );
  });
});
