import type { DriftField } from "#lib/gong/core/events.ts";

export interface DriftRow {
  operationId: string;
  path: string;
  change: DriftField["change"] | "vanished-field";
  /** The unknown value, where it is a plain word. */
  value: string | null;
  /** First seen; for a vanished field, last seen. */
  since: string;
  lastSeenAt: string;
  /** In how many answers; for a vanished field, answers without it since. */
  answers: number;
}

export interface DriftReport {
  rows: DriftRow[];
  /** What was looked at, so that an empty list means something. */
  watched: { operationId: string; purpose: string; answers: number; since: string; lastAt: string }[];
}
