import { formatClock } from "#lib/format/format-clock.ts";
import { wallClock } from "#lib/format/wall-clock.ts";
import type { TranscriptTurn } from "../schemas.ts";

/** A transcript as every file format writes it. */
export interface TranscriptDocument {
  callId: string;
  title: string;
  startedAt: string;
  /** The reader's, for what people read; data keep the moment. */
  zone: string;
  durationSeconds: number;
  /** The call in Callboard. */
  link: string;
  turns: readonly (TranscriptTurn & { speaker: string })[];
}

/** "2026-03-28 16:30 (America/Los_Angeles) · 1:06:40": when it was, on the reader's clock, and how long. */
export const headOf = ({ startedAt, zone, durationSeconds }: TranscriptDocument) =>
  `${wallClock(zone)(new Date(startedAt)).slice(0, 16)} (${zone}) · ${formatClock(durationSeconds)}`;
