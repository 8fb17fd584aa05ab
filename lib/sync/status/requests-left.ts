import type { CopyEstimate } from "../progress/estimate-copy.ts";

const perRequest = 100;

/**
 * Requests to the end of the windows that are laid out: a page of calls and one of transcripts for each hundred, and one
 * more for each window. Null before Gong has named any figure, and when nothing is left. Pure.
 */
export function requestsLeftOf({ done, expected, windowsLeft }: CopyEstimate): number | null {
  if (expected === null || windowsLeft === 0) return null;
  return 2 * Math.ceil((expected - done) / perRequest) + windowsLeft;
}
