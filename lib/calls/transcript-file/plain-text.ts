import { formatClock } from "#lib/format/format-clock.ts";
import { headOf, type TranscriptDocument } from "./document.ts";

/** One line: no break in a name or a sentence may look like a new turn. */
export const oneLine = (text: string) => text.replaceAll(/\s+/gu, " ").trim();

export function* plainText(document: TranscriptDocument): Generator<string> {
  yield `${oneLine(document.title)}\n${headOf(document)}\n${document.link}\n`;
  for (const turn of document.turns) {
    const words = turn.sentences.map(({ text }) => oneLine(text)).join(" ");
    yield `\n[${formatClock(turn.startMs / 1000)}] ${oneLine(turn.speaker)} (${turn.side})\n${words}\n`;
  }
}
