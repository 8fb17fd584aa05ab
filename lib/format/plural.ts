import { formatNumber } from "./format-number.ts";

/** A count with its noun: "1 call", "1,284 calls", "no calls" never. The plural adds an s unless given. */
export function plural(count: number, one: string, many = `${one}s`, locale = "en-GB"): string {
  return `${formatNumber(count, locale)} ${Math.abs(count) === 1 ? one : many}`;
}
