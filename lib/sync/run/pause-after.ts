import { gongDownCode, type Trouble } from "./classify-trouble.ts";

/** After so many failures in a row a stream is given up: its job becomes a dead letter, its pauses an hour long. */
export const giveUpAfter = 8;

const minuteMs = 60_000;
const firstMs = 30_000;
const longestMs = 15 * minuteMs;
const givenUpMs = 60 * minuteMs;

/**
 * Milliseconds until the next try after `failures` failures in a row: 30 s, doubling to 15 minutes, an hour once it
 * is given up; never less than Gong asks for. A run that our own governor refused looks again at least once an
 * interval: a used-up budget ages back slice by slice, and a lane that is refused must not hold up the one above it.
 */
export function pauseAfter(
  trouble: Pick<Trouble, "code" | "isPassing" | "isLaneRefused" | "retryAfterMs">,
  failures: number,
  intervalMs: number,
): number {
  const told = Math.min(trouble.retryAfterMs ?? 0, 24 * givenUpMs);
  // Streams that met the open breaker are made due when it closes; this is for the case that nobody does.
  if (trouble.code === gongDownCode) return longestMs;
  if (trouble.isLaneRefused) return Math.max(firstMs, Math.min(told, Math.max(intervalMs, minuteMs)));
  if (trouble.isPassing) return Math.max(firstMs, told);
  if (failures >= giveUpAfter) return Math.max(givenUpMs, told);
  const pause = Math.min(firstMs * 2 ** (Math.max(failures, 1) - 1), longestMs);
  return Math.max(pause, told);
}
