import { createHash } from "node:crypto";

const SMALLEST = 1_000_000_000_000_000_000n;
const SPAN = 8_000_000_000_000_000_000n;

/** An id of 19 digits that follows from `text` and fits a signed 64-bit integer. */
export function stableId(text: string): string {
  const hash = createHash("sha256").update(text).digest().readBigUInt64BE(0);
  return String(SMALLEST + (hash % SPAN));
}

/** A number in [0, 1) that follows from `text`. */
export function stableFraction(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(8) / 0x1_0000_0000;
}
