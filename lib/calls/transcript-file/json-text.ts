import type { TranscriptDocument } from "./document.ts";

/** One JSON object, a turn a line. */
export function* jsonText({ turns, ...facts }: TranscriptDocument): Generator<string> {
  yield `${JSON.stringify(facts).slice(0, -1)},"turns":[`;
  let separator = "\n";
  for (const turn of turns) {
    yield separator + JSON.stringify(turn);
    separator = ",\n";
  }
  yield "\n]}\n";
}
