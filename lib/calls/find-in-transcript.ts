import type { TranscriptTurn } from "./schemas.ts";
import { speakerKey } from "./speakers.ts";

/** Where a wanted text stands: turn, sentence, and its place in the sentence as UTF-16 positions. */
export interface TranscriptHit {
  turn: number;
  sentence: number;
  from: number;
  to: number;
}

interface Folded {
  text: string;
  /** Position in the original for each position of the folded text; null where they are the same. */
  origin: number[] | null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const isAscii = (text: string) => /^[\x00-\x7f]*$/.test(text);

/** Small letters without accents, remembering where each came from: "É" finds "e", "straße" finds "strasse" not. */
function fold(text: string): Folded {
  if (isAscii(text)) return { text: text.toLowerCase(), origin: null };
  let folded = "";
  const origin: number[] = [];
  let position = 0;
  for (const character of text) {
    const plain = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    for (let index = 0; index < plain.length; index += 1) origin.push(position);
    folded += plain;
    position += character.length;
  }
  origin.push(position);
  return { text: folded, origin };
}

type Sentence = TranscriptTurn["sentences"][number];

const known = new WeakMap<Sentence, Folded>();

/** A transcript is searched again with each letter that is typed. */
function foldOf(sentence: Sentence): Folded {
  const folded = known.get(sentence) ?? fold(sentence.text);
  known.set(sentence, folded);
  return folded;
}

/** Every place where `wanted` is said, in order, ignoring case and accents; only by `speakers` when some are given. */
export function findInTranscript(
  turns: readonly TranscriptTurn[],
  wanted: string,
  speakers: ReadonlySet<string> | null = null,
): TranscriptHit[] {
  const needle = fold(wanted.trim()).text;
  if (needle === "") return [];
  const hits: TranscriptHit[] = [];
  turns.forEach((turn, turnIndex) => {
    if (speakers !== null && !speakers.has(speakerKey(turn.speakerId))) return;
    turn.sentences.forEach((sentence, sentenceIndex) => {
      const { text, origin } = foldOf(sentence);
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
        hits.push({
          turn: turnIndex,
          sentence: sentenceIndex,
          from: origin ? (origin[at] ?? 0) : at,
          to: origin ? (origin[at + needle.length] ?? sentence.text.length) : at + needle.length,
        });
      }
    });
  });
  return hits;
}

/** Index of the turn that is being spoken at `ms`: the last that has begun, or -1 before the first. */
export function turnAt(turns: readonly TranscriptTurn[], ms: number): number {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.startMs ?? 0) <= ms) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
