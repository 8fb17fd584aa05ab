import { createHash } from "node:crypto";
import { asCount, asId, asList, asRecord, asText } from "./read-json.ts";
import type { TurnRow } from "./rows.ts";
import { markSentences, type Sentence } from "./sentence-marks.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

/** Raise it when the same record gives other rows. */
export const transcriptReader = "transcript-2";

export interface MappedTranscript {
  callGongId: string;
  /** `empty`: Gong has listened and heard nothing. */
  state: "present" | "empty";
  turns: TurnRow[];
  transcriptHash: string;
}

function mapSentences(value: unknown): Sentence[] {
  return asList(value).flatMap((entry): Sentence[] => {
    const sentence = asRecord(entry);
    const text = asText(sentence?.text);
    if (text === null) return [];
    const startMs = asCount(sentence?.start) ?? 0;
    return [{ startMs, endMs: Math.max(asCount(sentence?.end) ?? startMs, startMs), text }];
  });
}

/**
 * Turns one record of `calls/transcript` into turns. Times stay milliseconds. Speakers nobody knows are
 * kept with their id; monologues without a word are left out.
 * @throws {UnreadableRecord} when it does not say which call it belongs to.
 */
export function mapTranscript(input: unknown): MappedTranscript {
  const record = asRecord(input);
  const callGongId = asId(record?.callId);
  if (record === null || callGongId === null) throw new UnreadableRecord("The transcript names no call.");
  const turns = asList(record.transcript)
    .map(asRecord)
    .map((monologue) => ({ monologue, sentences: mapSentences(monologue?.sentences) }))
    .filter(({ sentences }) => sentences.length > 0)
    .map(
      ({ monologue, sentences }, position): TurnRow => ({
        callGongId,
        position,
        speakerGongId: asId(monologue?.speakerId),
        topic: asText(monologue?.topic),
        ...markSentences(sentences),
      }),
    );
  return {
    callGongId,
    state: turns.length === 0 ? "empty" : "present",
    turns,
    transcriptHash: hashOfTurns(turns),
  };
}

/** Fingerprint of what is kept of a transcript, so that nothing else makes it be written anew. */
function hashOfTurns(turns: readonly TurnRow[]): string {
  const kept = turns.map(
    ({ speakerGongId, topic, startMs, endMs, sentences, text }) =>
      `\0${speakerGongId}\0${topic}\0${startMs},${endMs},${sentences.join()}\0${text}`,
  );
  return createHash("sha256")
    .update(transcriptReader + kept.join(""))
    .digest("base64url");
}
