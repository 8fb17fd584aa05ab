import { localToEpoch, printTime, type ZoneOffset } from "../world/zone.ts";
import type { FieldReader } from "./field-reader.ts";

const DAY_MS = 86_400_000;

/** Days since 1970 on the company's wall clock. */
export type Day = number;

export function dayOf(offsetAt: ZoneOffset, epochMs: number): Day {
  return Math.floor((epochMs + offsetAt(epochMs)) / DAY_MS);
}

/** The first moment of a day, epoch milliseconds. */
export function startOfDay(offsetAt: ZoneOffset, day: Day): number {
  return localToEpoch(offsetAt, day * DAY_MS);
}

/** The first moment of a day as Gong prints it. */
export function printDay(offsetAt: ZoneOffset, day: Day): string {
  return printTime(offsetAt, startOfDay(offsetAt, day), 0);
}

/** Reads `YYYY-MM-DD`. */
export function readDay(read: FieldReader, name: string): Day | undefined {
  const text = read.text(name);
  return text === undefined
    ? undefined
    : (parseDay(text) ?? read.fail(name, "must be a date in the format YYYY-MM-DD"));
}

export function parseDay(text: string): Day | undefined {
  const epochMs = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const isReal = !Number.isNaN(epochMs) && new Date(epochMs).toISOString().startsWith(text);
  return isReal ? epochMs / DAY_MS : undefined;
}
