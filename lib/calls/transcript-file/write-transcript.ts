import type { TranscriptFormat } from "../schemas.ts";
import { subRip, webVtt } from "./captions.ts";
import type { TranscriptDocument } from "./document.ts";
import { jsonText } from "./json-text.ts";
import { plainText } from "./plain-text.ts";
import { wordDocument } from "./word-document.ts";

export const contentTypes: Record<TranscriptFormat, string> = {
  txt: "text/plain; charset=utf-8",
  vtt: "text/vtt; charset=utf-8",
  srt: "application/x-subrip; charset=utf-8",
  json: "application/json; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The file, piece by piece. */
export function* writeTranscript(
  document: TranscriptDocument,
  format: TranscriptFormat,
): Generator<Uint8Array> {
  if (format === "docx") {
    yield wordDocument(document);
    return;
  }
  const writers = { txt: plainText, vtt: webVtt, srt: subRip, json: jsonText };
  const encoder = new TextEncoder();
  for (const piece of writers[format](document)) yield encoder.encode(piece);
}
