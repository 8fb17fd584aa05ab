import type { SpokenSection } from "./spoken-section.ts";

/** Collects entries with the turns they stand in, as a `tsvector` has them. */
export class SectionTerms {
  readonly #turns = new Map<string, number[]>();

  /** `turn` counts from 0 in the section; null for what is true of the whole call. */
  add(lexeme: string, turn: number | null): void {
    let turns = this.#turns.get(lexeme);
    if (turns === undefined) {
      turns = [];
      this.#turns.set(lexeme, turns);
    }
    if (turn !== null && turns[turns.length - 1] !== turn + 1) turns.push(turn + 1);
  }

  /** A `tsvector` in its binary form, in pieces: these entries, and the words of a section around them. */
  toVector(spoken: SpokenSection = nothingSpoken): Buffer[] {
    const lexemes = [...this.#turns.keys()].sort();
    const count = Buffer.allocUnsafe(4);
    count.writeInt32BE(spoken.entries + lexemes.length);
    return [
      count,
      spoken.before,
      ...lexemes.map((lexeme) => encodeEntry(lexeme, this.#turns.get(lexeme) ?? [])),
      spoken.after,
    ];
  }
}

const nothing = Buffer.alloc(0);
const nothingSpoken: SpokenSection = { entries: 0, before: nothing, after: nothing, pairs: nothing };

function encodeEntry(lexeme: string, turns: readonly number[]): Buffer {
  const letters = Buffer.byteLength(lexeme);
  const entry = Buffer.allocUnsafe(letters + 3 + 2 * turns.length);
  entry.write(lexeme);
  entry[letters] = 0;
  let at = entry.writeUInt16BE(turns.length, letters + 1);
  for (const turn of turns) at = entry.writeUInt16BE(turn, at);
  return entry;
}
