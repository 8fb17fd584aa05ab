import type { TranscriptTurn } from "../schemas.ts";

/** A transcript as every file format writes it. */
export interface TranscriptDocument {
  callId: string;
  title: string;
  startedAt: string;
  durationSeconds: number;
  /** The call in Callboard. */
  link: string;
  turns: readonly (TranscriptTurn & { speaker: string })[];
}
