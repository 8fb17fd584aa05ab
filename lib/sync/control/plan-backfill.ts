import type { Span } from "../windows/plan-windows.ts";
import { cutEvenly } from "../windows/window-length.ts";

/** Calls, or transcripts, that one request brings. */
const perRequest = 100;

/** Cuts a span that holds `calls` into windows of a good length, newest first. They tile it. Pure. */
export function planBackfill(span: Span, calls: number): Span[] {
  return cutEvenly(span, calls);
}

/**
 * Requests that reading `calls` calls in these windows takes when they are spread evenly: a page of calls and one of
 * transcripts for each hundred; a window without calls costs one. Pure.
 */
export function requestsFor(windows: readonly Span[], calls: number): number {
  const wholeMs = windows.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
  return windows.reduce((sum, { fromMs, toMs }) => {
    const pages = Math.ceil((calls * (toMs - fromMs)) / wholeMs / perRequest);
    return sum + Math.max(1, pages) + pages;
  }, 0);
}
