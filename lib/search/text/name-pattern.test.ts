import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord } from "./fold-word.ts";
import { namePattern } from "./name-pattern.ts";

const finds = (typed: string, name: string) => new RegExp(namePattern(typed), "iu").test(name);

describe("namePattern", () => {
  it.each([
    ["zoe", "Zoë Ålund"],
    ["Zoë", "ZOE"],
    ["alund", "Zoë Ålund"],
    ["strasse", "Hauptstraße"],
    ["straße", "Strasse"],
    ["lodz", "Łódź"],
    ["soren", "Søren"],
    ["ess", "Hesse"],
  ])("finds %s in %s", (typed, name) => expect(finds(typed, name)).toBe(true));

  it("takes signs as themselves", () => {
    expect(finds("a.b", "axb")).toBe(false);
    for (const sign of ["50%", "c++", "(eu)", "a|b", "[x]", "\\d", "^a", "$", "{2}", "a?", "_"]) {
      expect(finds(sign, `The ${sign} plan`), sign).toBe(true);
      expect(finds(sign, "Another"), sign).toBe(false);
    }
  });

  it("finds in plain and accented letters just what folding both finds", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aesohßéöçŁø t"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(letters, letters, letters, (before, typed, after) => {
        expect(finds(typed, before + typed + after)).toBe(true);
        if (!finds(typed, before)) return;
        expect(foldWord(before)).toContain(foldWord(typed));
      }),
    );
  });
});
