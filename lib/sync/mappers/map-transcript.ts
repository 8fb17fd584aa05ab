import { canonicalJson, contentHash } from "./canonical-json.ts";
import { asCount, asId, asList, asRecord, asText } from "./read-json.ts";
import type { SentenceRow, TurnRow } from "./rows.ts";
import { UnreadableRecord } from "./unreadable-record.ts";

const version = "transcript-1";

export interface MappedTranscript {
  callGongId: string;
  /** `empty`: Gong has listened and heard nothing. */
  state: "present" | "empty";
  turns: TurnRow[];
  transcriptHash: string;
}

function mapSentences(value: unknown): SentenceRow[] {
  return asList(value).flatMap((entry): SentenceRow[] => {
    const sentence = asRecord(entry);
    const text = asText(sentence?.text);
    if (text === null) return [];
    const start = asCount(sentence?.start) ?? 0;
    return [[start, Math.max(asCount(sentence?.end) ?? start, start), text]];
  });
}

/**
 * Turns one record of `calls/transcript` into turns. Times stay milliseconds. Speakers nobody knows are
 * kept with their id; monologues without a word are left out.
 * @throws {UnreadableRecord} when it does not say which call it belongs to.
 */
export function mapTranscript(input: unknown): MappedTranscript {
  const raw = canonicalJson(input);
  const record = asRecord(raw);
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
        startMs: sentences.reduce((earliest, [start]) => Math.min(earliest, start), Number.MAX_SAFE_INTEGER),
        endMs: sentences.reduce((latest, [, end]) => Math.max(latest, end), 0),
        text: sentences.map(([, , text]) => text).join(" "),
        sentences,
      }),
    );
  return {
    callGongId,
    state: turns.length === 0 ? "empty" : "present",
    turns,
    transcriptHash: contentHash(version, raw),
  };
}
