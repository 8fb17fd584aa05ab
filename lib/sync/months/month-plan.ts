import { dayMs, type Span } from "../windows/plan-windows.ts";

/** Every month of the copied range is compared at least every thirty days. */
export const checkEveryMs = 29 * dayMs;

/** Months that the daily sweep still changes are compared every day, and those that differ without a known reason. */
export const checkSoonMs = dayMs;
export const sweptMs = 14 * dayMs;

/**
 * Requests a UTC day for comparing ids where the totals agree. Equal totals can hide one call that came and one that
 * went, so ids are compared each thirty days as far as this reaches: 180,000 calls. A larger past takes longer.
 */
export const idRequestsADay = 60;

/** Parts of at most this many calls are read page by page in one go, well within the life of a cursor. */
export const callsAPart = 1_500;

/** Below this a part that differs is read; above it, halving it and comparing totals again costs less. */
export const callsWorthReading = 300;

/** Equal parts of a span, newest first, so that each holds about `callsAPart` of `total` calls. */
export function partsOf({ fromMs, toMs }: Span, total: number): Span[] {
  const count = Math.max(1, Math.ceil(total / callsAPart));
  const cut = (index: number) =>
    index === count ? toMs : fromMs + Math.floor(((toMs - fromMs) * index) / count / 1000) * 1000;
  return Array.from({ length: count }, (_, index) => ({ fromMs: cut(index), toMs: cut(index + 1) }))
    .filter((part) => part.fromMs < part.toMs)
    .reverse();
}

/** When a month is compared next. `isExplained`: it agrees, or only calls in quarantine are missing. */
export function nextCheckMs(facts: { nowMs: number; monthEndMs: number; isExplained: boolean }): number {
  const isSwept = facts.monthEndMs > facts.nowMs - sweptMs;
  return facts.nowMs + (isSwept || !facts.isExplained ? checkSoonMs : checkEveryMs);
}
