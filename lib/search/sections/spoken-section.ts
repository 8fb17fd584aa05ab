import type { WordBook } from "../text/word-book.ts";
import { type Lexicon, none } from "./lexicon.ts";
import { SectionPairs } from "./word-pairs.ts";

/** A position of a `tsvector` is a turn of its section; PostgreSQL keeps 256 of them an entry. */
export const turnsInSection = 250;

/** Bytes of distinct entries; PostgreSQL takes one megabyte. */
const mostBytes = 300_000;

/** The words of a section: entries of a `tsvector` in its binary form, and its pairs. */
export interface SpokenSection {
  entries: number;
  /** The entries that stand before those of facts, and those behind them. */
  before: Buffer;
  after: Buffer;
  pairs: Buffer;
}

/** Makes the sections of calls out of the words of their turns; keeps its tables from one to the next. */
export class SectionMaker {
  readonly #book: WordBook;
  readonly #lexicon: Lexicon;
  /** By entry: in how many turns it stands, the last of them, and where its next position is written. */
  readonly #counts: Uint16Array;
  readonly #last: Uint16Array;
  readonly #at: Int32Array;
  /** Every entry with every turn it stands in, as they come. */
  #found = new Int32Array(1 << 13);

  constructor(book: WordBook, lexicon: Lexicon) {
    this.#book = book;
    this.#lexicon = lexicon;
    const { length } = lexicon.from;
    this.#counts = new Uint16Array(length);
    this.#last = new Uint16Array(length);
    this.#at = new Int32Array(length);
  }

  /** The sections of a call whose turns are the book's texts from `first` on. */
  sectionsOf(first: number, turns: number): SpokenSection[] {
    const sections: SpokenSection[] = [];
    for (let from = 0; from < turns; from += turnsInSection) {
      sections.push(this.#section(first + from, Math.min(turnsInSection, turns - from)));
    }
    return sections;
  }

  #section(first: number, turns: number): SpokenSection {
    const { first: firstOf, second: secondOf, hashes } = this.#lexicon;
    const pairs = new SectionPairs();
    const entries: number[] = [];
    let bytes = 0;
    let found = 0;
    const note = (entry: number, turn: number) => {
      if (this.#last[entry] === turn) return;
      if (this.#counts[entry] === 0) {
        if (bytes > mostBytes) return;
        bytes += this.#bytesOf(entry);
        entries.push(entry);
      }
      this.#last[entry] = turn;
      this.#counts[entry] = (this.#counts[entry] ?? 0) + 1;
      if (found + 2 > this.#found.length) this.#grow();
      this.#found[found] = entry;
      this.#found[found + 1] = turn;
      found += 2;
    };
    for (let turn = 1; turn <= turns; turn += 1) {
      let before = none;
      for (const word of this.#book.wordsOf(first + turn - 1)) {
        const entry = firstOf[word] ?? none;
        if (entry !== none) note(entry, turn);
        const second = secondOf[word] ?? none;
        if (second !== none) note(second, turn);
        const hash = hashes[word] ?? none;
        if (hash === none) continue;
        if (before !== none) pairs.add(before, hash);
        before = hash;
      }
    }
    return {
      entries: entries.length,
      ...this.#write(Int32Array.from(entries).sort(), found),
      pairs: pairs.toBytes(),
    };
  }

  /** Writes entries in their order: each with a zero behind it, how many positions it has, and these. */
  #write(entries: Int32Array, found: number): Pick<SpokenSection, "before" | "after"> {
    const { bytes, from, beforeFacts } = this.#lexicon;
    const size = entries.reduce(
      (sum, entry) => sum + this.#bytesOf(entry) + 2 + 2 * (this.#counts[entry] ?? 0),
      0,
    );
    const written = Buffer.allocUnsafeSlow(size);
    let at = 0;
    let border = size;
    for (const entry of entries) {
      if (entry >= beforeFacts && border === size) border = at;
      const count = this.#counts[entry] ?? 0;
      for (let next = from[entry] ?? 0; next < (from[entry + 1] ?? 0); next += 1) {
        written[at] = bytes[next] ?? 0;
        at += 1;
      }
      written[at] = count >> 8;
      written[at + 1] = count & 0xff;
      this.#at[entry] = at + 2;
      at += 2 + 2 * count;
      this.#counts[entry] = 0;
      this.#last[entry] = 0;
    }
    for (let next = 0; next < found; next += 2) {
      const entry = this.#found[next] ?? 0;
      const place = this.#at[entry] ?? 0;
      written[place] = 0;
      written[place + 1] = this.#found[next + 1] ?? 0;
      this.#at[entry] = place + 2;
    }
    return { before: written.subarray(0, border), after: written.subarray(border) };
  }

  #bytesOf(entry: number): number {
    const { from } = this.#lexicon;
    return (from[entry + 1] ?? 0) - (from[entry] ?? 0);
  }

  #grow(): void {
    const longer = new Int32Array(this.#found.length * 2);
    longer.set(this.#found);
    this.#found = longer;
  }
}
