import type { TranscriptDocument } from "./document.ts";
import { oneLine } from "./plain-text.ts";

/** Players drop a cue that ends when it begins. */
const shortestCueMs = 500;

/** hh:mm:ss and milliseconds, as captions write a time. */
export function cueTime(ms: number, point: "." | ","): string {
  const whole = Math.max(0, Math.round(ms));
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const clock = `${two(whole / 3_600_000)}:${two((whole / 60_000) % 60)}:${two((whole / 1000) % 60)}`;
  return `${clock}${point}${String(whole % 1000).padStart(3, "0")}`;
}

function cuesOf({ turns }: TranscriptDocument) {
  return turns
    .flatMap(({ speaker, sentences }) =>
      sentences
        .map(({ startMs, endMs, text }) => ({
          startMs,
          endMs,
          speaker: oneLine(speaker),
          text: oneLine(text),
        }))
        .filter(({ text }) => text !== ""),
    )
    .map((cue) => ({ ...cue, endMs: Math.max(cue.endMs, cue.startMs + shortestCueMs) }))
    .sort((one, other) => one.startMs - other.startMs);
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** WebVTT: a cue a sentence, the speaker as its voice. */
export function* webVtt(document: TranscriptDocument): Generator<string> {
  yield `WEBVTT - ${escaped(oneLine(document.title)).replaceAll("-->", "→")}\n`;
  for (const { startMs, endMs, speaker, text } of cuesOf(document)) {
    yield `\n${cueTime(startMs, ".")} --> ${cueTime(endMs, ".")}\n<v ${escaped(speaker)}>${escaped(text)}\n`;
  }
}

/** SubRip: a numbered cue a sentence. An arrow in the words would end the cue for some players. */
export function* subRip(document: TranscriptDocument): Generator<string> {
  let number = 0;
  for (const { startMs, endMs, speaker, text } of cuesOf(document)) {
    number += 1;
    const words = `${speaker}: ${text}`.replaceAll("-->", "→");
    yield `${number}\r\n${cueTime(startMs, ",")} --> ${cueTime(endMs, ",")}\r\n${words}\r\n\r\n`;
  }
}
