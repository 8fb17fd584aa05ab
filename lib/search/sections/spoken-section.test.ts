import fc from "fast-check";
import { expect, it } from "vitest";
import { smallWords } from "../text/split-words.ts";
import { WordBook } from "../text/word-book.ts";
import { lexemesOf, makeLexicon } from "./lexicon.ts";
import { SectionTerms } from "./section-terms.ts";
import { SectionMaker, turnsInSection } from "./spoken-section.ts";

/** Entries of a `tsvector` in its binary form, in the order in which they stand there. */
function readVector(pieces: readonly Buffer[]): [string, number[]][] {
  const vector = Buffer.concat(pieces);
  const entries: [string, number[]][] = [];
  let at = 4;
  for (let entry = 0; entry < vector.readInt32BE(0); entry += 1) {
    const end = vector.indexOf(0, at);
    const turns = Array.from({ length: vector.readUInt16BE(end + 1) }, (_, index) =>
      vector.readUInt16BE(end + 3 + index * 2),
    );
    entries.push([vector.toString("utf8", at, end), turns]);
    at = end + 3 + turns.length * 2;
  }
  expect(at).toBe(vector.length);
  return entries;
}

const stems = new Map([
  ["discounts", "discount"],
  ["été", "et"],
]);

function makeSections(texts: readonly string[]) {
  const book = new WordBook();
  for (const text of ["said before", ...texts]) book.add(text);
  const isSpoken = new Uint8Array(book.words.length).fill(1);
  const maker = new SectionMaker(book, makeLexicon(book.words, isSpoken, "fr", stems));
  maker.sectionsOf(0, 1);
  return maker.sectionsOf(1, texts.length);
}

it("a section holds each word of its turns once a turn, as its stem and as it is, in the order of the database", () => {
  const word = fc.constantFrom(
    "été",
    "discounts",
    "DISCOUNT",
    "don't",
    "2026",
    "42",
    "Ähm",
    "zoë",
    "a",
    "Zürich",
  );
  const texts = fc.array(
    fc.array(word, { maxLength: 6 }).map((words) => words.join(" ")),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(texts, fc.boolean(), (spoken, hasFacts) => {
      const terms = new SectionTerms();
      if (hasFacts) for (const turn of [0, 2]) terms.add("@side=us", turn);
      const expected = new Map<string, number[]>(hasFacts ? [["@side=us", [1, 3]]] : []);
      spoken.forEach((text, turn) => {
        for (const lexeme of new Set(smallWords(text).flatMap((small) => lexemesOf(small, "fr", stems)))) {
          expected.set(lexeme, [...(expected.get(lexeme) ?? []), turn + 1]);
        }
      });
      const [section] = makeSections(spoken);
      const entries = readVector(terms.toVector(section));
      expect(new Map(entries)).toEqual(expected);
      const lexemes = entries.map(([lexeme]) => Buffer.from(lexeme));
      expect(lexemes).toEqual([...lexemes].sort(Buffer.compare));
    }),
  );
});

it("a long call has a section for every 250 turns", () => {
  const texts = Array.from({ length: turnsInSection + 2 }, (_, index) => `turn ${index}`);
  const sections = makeSections(texts).map(
    (section) => new Map(readVector(new SectionTerms().toVector(section))),
  );
  expect(sections).toHaveLength(2);
  expect(sections[0]?.get("turnF")).toHaveLength(turnsInSection);
  expect(sections[1]?.get("turnF")).toEqual([1, 2]);
  expect(sections[1]?.get("251F")).toEqual([2]);
});

it("a section with more different words than the database takes keeps those that came first", () => {
  const words = Array.from({ length: 8_000 }, (_, index) => `${"x".repeat(50)}${index}`);
  const [section] = makeSections([words.join(" "), words[0] ?? "", words.at(-1) ?? ""]);
  const entries = new Map(readVector(new SectionTerms().toVector(section)));
  expect(entries.get(`${words[0]}F`)).toEqual([1, 2]);
  expect(entries.has(`${words.at(-1)}F`)).toBe(false);
  expect(section?.before.length).toBe(0);
  expect(section?.after.length).toBeLessThan(400_000);
});
