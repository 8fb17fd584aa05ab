import { callsPerWindow, dayMs, hourMs, type Span } from "./plan-windows.ts";

/** A first page that tells of so many more has its window cut, at the price of this one request. */
const excess = 2;

/** How many times longer than everything counted so far the next window may be: a Sunday says little of a year. */
const growth = 16;

/** A part of the past whose calls are counted. */
export interface CountedSpan {
  lengthMs: number;
  calls: number;
}

/** True when a window holds so many calls that it should be cut. */
export function isTooLong(calls: number, lengthMs: number): boolean {
  return calls > excess * callsPerWindow && lengthMs > 2 * hourMs;
}

/** What is left is cut in two where it holds more calls than this: pages of one window are read one after the other. */
const worthHalving = 3_000;

/**
 * How long the next older window should be when `leftMs` of the past are left, in milliseconds: one day while nothing is
 * counted, so that something shows at once, then as long as its calls will probably fill the pages of a window.
 */
export function windowLengthMs(counted: readonly CountedSpan[], leftMs: number): number {
  const countedMs = counted.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const calls = counted.reduce((sum, span) => sum + span.calls, 0);
  if (countedMs === 0) return Math.min(dayMs, leftMs);
  const full = calls === 0 ? leftMs : (callsPerWindow * countedMs) / calls;
  const length = Math.max(Math.min(full, growth * countedMs), hourMs);
  const whole = Math.ceil(length / 1000) * 1000;
  if (leftMs >= 1.5 * whole) return whole;
  return (calls * leftMs) / countedMs > worthHalving ? Math.ceil(leftMs / 2000) * 1000 : leftMs;
}

/** Cuts the newest `lengthMs` off a span, newest first; the span alone when that is all of it. */
export function cutNewest({ fromMs, toMs }: Span, lengthMs: number): Span[] {
  const middle = toMs - lengthMs;
  if (middle <= fromMs || lengthMs <= 0) return [{ fromMs, toMs }];
  return [
    { fromMs: middle, toMs },
    { fromMs, toMs: middle },
  ];
}

/** Tiles a span that holds `calls` with windows of about the right number of calls, newest first. */
export function cutEvenly(span: Span, calls: number): Span[] {
  const [newest, rest] = cutNewest(
    span,
    windowLengthMs([{ lengthMs: span.toMs - span.fromMs, calls }], span.toMs - span.fromMs),
  );
  if (newest === undefined || rest === undefined) return [span];
  const left = (calls * (rest.toMs - rest.fromMs)) / (span.toMs - span.fromMs);
  return [newest, ...cutEvenly(rest, left)];
}
