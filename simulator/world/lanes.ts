import { mix } from "./rng.ts";

/** Where an ordinal stands: `lane` is a thread of calls (one seat, one account at a time), `turn` its n-th call. */
export interface LanePosition {
  lane: number;
  turn: number;
}

export interface Lanes {
  count: number;
  positionOf(ordinal: number): LanePosition;
  ordinalOf(position: LanePosition): number;
}

function isPrime(value: number): boolean {
  for (let divisor = 2; divisor * divisor <= value; divisor++) {
    if (value % divisor === 0) {
      return false;
    }
  }
  return value > 1;
}

function primeFrom(low: number): number {
  let value = Math.max(2, Math.ceil(low));
  while (!isPrime(value)) {
    value++;
  }
  return value;
}

function inverse(value: number, prime: number): number {
  let [a, b, x, y] = [value % prime, prime, 1, 0];
  while (a > 1) {
    const quotient = Math.floor(a / b);
    [a, b] = [b, a % b];
    [x, y] = [y, x - quotient * y];
  }
  return ((x % prime) + prime) % prime;
}

/**
 * Deals the ordinals out in rounds: each lane gets exactly one call a round, in an order shuffled per
 * round by an affine map over a prime count, so that it can be reversed without a table.
 */
export function createLanes(seed: number, atLeast: number): Lanes {
  const count = primeFrom(atLeast);
  const factorOf = (round: number) => 1 + (mix(seed, round * 2) % (count - 1));
  const shiftOf = (round: number) => mix(seed, round * 2 + 1) % count;

  return {
    count,
    positionOf(ordinal) {
      const turn = Math.floor(ordinal / count);
      return { lane: ((ordinal % count) * factorOf(turn) + shiftOf(turn)) % count, turn };
    },
    ordinalOf({ lane, turn }) {
      const unshifted = (lane - shiftOf(turn) + count) % count;
      return turn * count + ((unshifted * inverse(factorOf(turn), count)) % count);
    },
  };
}
