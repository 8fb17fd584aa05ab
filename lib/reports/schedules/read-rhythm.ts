import type { Rhythm } from "./schemas.ts";

/** A stored schedule's rhythm. Pure. */
export function readRhythm(stored: { pace: string; day: number; hour: number; zone: string }): Rhythm {
  const { pace, day, hour, zone } = stored;
  return { pace: pace === "month" ? "month" : "week", day, hour, zone };
}
