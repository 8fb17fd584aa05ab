import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canRun, parseQuery } from "./parse-query.ts";

const kinds = (text: string) => parseQuery(text).remarks.map(({ kind }) => kind);
const word = (text: string) => ({ kind: "word", word: text });
const phrase = (...words: string[]) => ({ kind: "phrase", words });

describe("parseQuery", () => {
  it("reads words as all of them", () => {
    expect(parseQuery("Budget approval").clauses).toEqual([[word("budget")], [word("approval")]]);
    expect(parseQuery("budget AND approval").clauses).toEqual([[word("budget")], [word("approval")]]);
  });

  it("reads phrases in straight, curly and angled quotation marks", () => {
    for (const text of ['"too expensive"', "“too expensive”", "„too expensive“", "«too expensive»"]) {
      expect(parseQuery(text), text).toMatchObject({ clauses: [[phrase("too", "expensive")]], remarks: [] });
    }
  });

  it("reads a word with a sign in it as a phrase", () => {
    expect(parseQuery("don't e-mail").clauses).toEqual([[phrase("don", "t")], [phrase("e", "mail")]]);
  });

  it("binds OR more tightly than the words beside it", () => {
    expect(parseQuery('price "too high" OR costly OR dear').clauses).toEqual([
      [word("price")],
      [phrase("too", "high"), word("costly"), word("dear")],
    ]);
  });

  it("leaves out with a minus or NOT, phrases too", () => {
    expect(parseQuery('price -cheap NOT "no way" -"at all"')).toMatchObject({
      clauses: [[word("price")]],
      without: [word("cheap"), phrase("no", "way"), phrase("at", "all")],
      remarks: [],
    });
  });

  it("takes a hyphen inside a word, and one alone, for no minus", () => {
    expect(parseQuery("price - cheap").without).toEqual([]);
    expect(parseQuery("price-cheap").without).toEqual([]);
  });

  it("reads prefixes from four letters on and says so below", () => {
    expect(parseQuery("Inté*").clauses).toEqual([[{ kind: "prefix", prefix: "inte" }]]);
    const short = parseQuery("int*");
    expect(short.remarks).toMatchObject([
      { kind: "problem", sentence: expect.stringContaining("4 letters") },
    ]);
    expect(canRun(short)).toBe(false);
  });

  it("says what is missing when there is nothing to look for", () => {
    expect(parseQuery("-cheap").remarks[0]?.sentence).toMatch(/also what to look for/);
    expect(parseQuery(" ?! ").remarks[0]?.sentence).toMatch(/at least one word/);
    expect(canRun(parseQuery(""))).toBe(false);
  });

  it("runs with a hint where the quotation marks do not close, or OR has nothing on one side", () => {
    for (const text of ['price "too high', "OR price", "price OR", "price or cost"]) {
      expect(kinds(text), text).toEqual(["hint"]);
      expect(canRun(parseQuery(text)), text).toBe(true);
    }
  });

  it("refuses more than eight terms, and a choice with what is left out", () => {
    expect(canRun(parseQuery("a b c d e f g h"))).toBe(true);
    expect(kinds("a b c d e f g -h i")).toEqual(["problem"]);
    expect(kinds("a OR -b")).toEqual(["problem"]);
  });

  it("never throws, whatever is typed, and keeps nothing but words", () => {
    const sign = fc.constantFrom(
      '"',
      "“",
      "-",
      "*",
      "OR",
      "NOT",
      "AND",
      " ",
      "(",
      ")",
      "'",
      "\\",
      "|",
      "&",
      "!",
      "<",
      ":",
      "é",
      "ab",
    );
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(sign, { maxLength: 60 }).map((signs) => signs.join("")),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const { clauses, without, remarks } = parseQuery(text);
        for (const term of [...clauses.flat(), ...without]) {
          const words =
            term.kind === "word" ? [term.word] : term.kind === "prefix" ? [term.prefix] : term.words;
          expect(words.length).toBeGreaterThan(0);
          for (const part of words) expect(part).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
        }
        expect(clauses.every((clause) => clause.length > 0)).toBe(true);
        expect(clauses.length > 0 || remarks.some(({ kind }) => kind === "problem")).toBe(true);
      }),
    );
  });

  it("reads words it has written itself again as they were", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, words, (some, others) => {
        const text = `${some.map((part) => `"${part} x"`).join(" OR ")} ${others.map((part) => `-${part}`).join(" ")}`;
        expect(parseQuery(text)).toMatchObject({
          clauses: [some.map((part) => phrase(part, "x"))],
          without: others.map(word),
        });
      }),
    );
  });
});
