import { mix } from "./rng.ts";

const HALF_BITS = 13;
const HALF_MASK = (1 << HALF_BITS) - 1;
const DOMAIN = 1 << (2 * HALF_BITS);
const ROUNDS = 4;
const BASE = 700_000_000_000_000_000n;
const STEP = 119_999_999_923n;
/** Every 32nd id is lifted above 2^64, where neither a double nor a signed or unsigned 64-bit integer holds it. */
const LIFT = 18_000_000_000_000_000_000n;

function scramble(seed: number, ordinal: number): number {
  let left = ordinal >>> HALF_BITS;
  let right = ordinal & HALF_MASK;
  for (let round = 0; round < ROUNDS; round++) {
    const next = left ^ (mix(seed + round, right) & HALF_MASK);
    left = right;
    right = next;
  }
  return left * (1 << HALF_BITS) + right;
}

function unscramble(seed: number, scrambled: number): number {
  let left = scrambled >>> HALF_BITS;
  let right = scrambled & HALF_MASK;
  for (let round = ROUNDS - 1; round >= 0; round--) {
    const before = right ^ (mix(seed + round, left) & HALF_MASK);
    right = left;
    left = before;
  }
  return left * (1 << HALF_BITS) + right;
}

/** Turns a call's ordinal (below 2^26) into an id of 18 to 20 digits that shows no order. */
export function encodeCallId(seed: number, ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 0 || ordinal >= DOMAIN) {
    throw new RangeError(`call ordinal ${ordinal} is outside the id space`);
  }
  const scrambled = scramble(seed, ordinal);
  const value = BASE + BigInt(scrambled) * STEP;
  return String((scrambled & 31) === 0 ? value + LIFT : value);
}

/** The ordinal behind an id, or -1 when no call can have that id. */
export function decodeCallId(seed: number, id: string): number {
  if (!/^[1-9]\d{17,19}$/.test(id)) {
    return -1;
  }
  const lifted = BigInt(id) >= BASE + LIFT;
  const offset = BigInt(id) - BASE - (lifted ? LIFT : 0n);
  if (offset < 0n || offset % STEP !== 0n || offset / STEP >= BigInt(DOMAIN)) {
    return -1;
  }
  const scrambled = Number(offset / STEP);
  return ((scrambled & 31) === 0) === lifted ? unscramble(seed, scrambled) : -1;
}

/** An id of 18 or 19 digits for anything that is not a call (users, parties, speakers, comments). */
export function otherId(seed: number, value: number): string {
  const high = 100_000_000 + (mix(seed, value) % 899_999_999);
  const low = mix(seed ^ 0x5bd1e995, value ^ 0x3c6ef372) + 1_000_000_000;
  return `${high}${low}`;
}
