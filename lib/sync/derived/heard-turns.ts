import type { Side } from "#lib/db/generated/enums.ts";
import type { MappedTranscript } from "../mappers/map-transcript.ts";
import type { TurnRow } from "../mappers/rows.ts";

/** Turns that the transaction has just written, by call: they need not be read back, which is most of a page's bytes. */
export type HeardTurns = ReadonlyMap<string, readonly TurnRow[]>;

export const nothingHeard: HeardTurns = new Map();

/** The turns of those transcripts that were written. */
export function heardTurns(
  transcripts: readonly MappedTranscript[],
  writtenIds: readonly string[],
): HeardTurns {
  const written = new Set(writtenIds);
  return new Map(
    transcripts.flatMap(({ callGongId, turns }) => (written.has(callGongId) ? [[callGongId, turns]] : [])),
  );
}

/** The side of each turn, as it was written: that of the first of the call's people with the turn's speaker. */
export function sidesOfTurns(turns: readonly TurnRow[], sideOfSpeaker: ReadonlyMap<string, Side>): Side[] {
  return turns.map(({ speakerGongId }) =>
    speakerGongId === null ? "unknown" : (sideOfSpeaker.get(speakerGongId) ?? "unknown"),
  );
}
