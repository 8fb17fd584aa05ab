import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord } from "./fold-word.ts";
import { splitWords } from "./split-words.ts";
import { stemLanguage } from "./stemmers.ts";

describe("foldWord", () => {
  it("makes letters small and takes accents off", () => {
    const words = ["Straße", "ZOË", "Łódź", "Ærø", "naïve", "ÇA", "İzmir", "ﬁnal", "Σίσυφος"];
    expect(words.map(foldWord)).toEqual([
      "strasse",
      "zoe",
      "lodz",
      "aero",
      "naive",
      "ca",
      "izmir",
      "final",
      "σισυφος",
    ]);
  });

  it("changes nothing a second time, and never leaves an ASCII capital", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (word) => {
        const folded = foldWord(word);
        expect(foldWord(folded)).toBe(folded);
        expect(folded).not.toMatch(/[A-Z]/);
      }),
    );
  });
});

describe("splitWords", () => {
  it("finds runs of letters and digits with their places", () => {
    const text = "L'été, 24/7: don't!";
    expect(splitWords(text).map(({ word }) => word)).toEqual(["L", "été", "24", "7", "don", "t"]);
    for (const { word, from, to } of splitWords(text)) expect(text.slice(from, to)).toBe(word);
  });

  it("bounds what is taken for a word", () => {
    const [found] = splitWords("x".repeat(5_000));
    expect(found?.word).toHaveLength(64);
    expect(found?.to).toBe(5_000);
  });
});

describe("stemLanguage", () => {
  it("knows both codes of ISO 639-2, two letters, and regions", () => {
    expect(["eng", "ger", "deu", "fre", "spa", "por", "dut", "ita", "en-US", "DE"].map(stemLanguage)).toEqual(
      ["en", "de", "de", "fr", "es", "pt", "nl", "it", "en", "de"],
    );
    expect(["und", "zxx", "jpn", "", "constructor", null].map(stemLanguage)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
