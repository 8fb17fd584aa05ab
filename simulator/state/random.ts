import { createHash } from "node:crypto";

export type Random = () => number;

/** Numbers in [0, 1) that follow from `seed` alone (mulberry32). */
export function createRandom(seed: string): Random {
  let state = createHash("sha256").update(seed).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

export function randomText(random: Random, length: number): string {
  let text = "";
  for (let at = 0; at < length; at += 1) {
    text += LETTERS_AND_DIGITS.charAt(Math.floor(random() * LETTERS_AND_DIGITS.length));
  }
  return text;
}

/** Shape of Gong's `requestId`: 18 or 19 lower-case letters and digits. */
export function randomRequestId(random: Random): string {
  return randomText(random, random() < 0.5 ? 18 : 19);
}
