import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlannedTerm } from "../query/plan-query.ts";
import { cutSnippet } from "./cut-snippet.ts";
import { histogramBuckets } from "./histogram-buckets.ts";
import { holdsPhrase, markWords } from "./mark-words.ts";

const noStems = { language: null, stems: new Map<string, string>() };
const word = (text: string): PlannedTerm => ({ lexemes: [[text]], prefix: null, phrase: null });
const phrase = (...words: string[]): PlannedTerm => ({
  lexemes: words.map((part) => [part]),
  prefix: null,
  phrase: words,
});
const marked = (text: string, terms: PlannedTerm[]) =>
  markWords(text, terms, noStems).map(({ from, to }) => text.slice(from, to));

describe("marks", () => {
  it("stand on words, phrases and beginnings, whatever their case and accents", () => {
    expect(marked("Café, CAFE; cafeteria.", [word("cafe")])).toEqual(["Café", "CAFE"]);
    expect(marked("too cheap. Too-expensive!", [phrase("too", "expensive")])).toEqual(["Too-expensive"]);
    expect(marked("Integrations integrate", [{ lexemes: [], prefix: "integr", phrase: null }])).toEqual([
      "Integrations",
      "integrate",
    ]);
  });

  it("join where phrases overlap", () => {
    expect(marked("a b c d", [phrase("a", "b"), phrase("b", "c")])).toEqual(["a b c"]);
  });

  it("of a phrase are there exactly where the text is said to hold it", () => {
    const part = fc.constantFrom("ab", "Ab", "c9", "é", "ß", " ", " ", "-", "_", "\u00a0", "'");
    const said = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(""));
    const words = fc.array(fc.constantFrom("ab", "c9", "e", "ss", "abab"), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(said, words, (text, sought) => {
        expect(holdsPhrase(text, sought)).toBe(marked(text, [phrase(...sought)]).length > 0);
      }),
      { numRuns: 1_000 },
    );
  });

  it("stand in order, apart from each other, for any text", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "é", " ", "<b>", "👍", "-", "e"), { maxLength: 60 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (said) => {
        let end = 0;
        for (const { from, to } of markWords(said, [word("a"), word("e"), phrase("a", "b")], noStems)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
      }),
    );
  });

  it("need the words of a phrase side by side", () => {
    expect(holdsPhrase("It is far too expensive.", ["too", "expensive"])).toBe(true);
    expect(holdsPhrase("Expensive too", ["too", "expensive"])).toBe(false);
    expect(holdsPhrase("too, hm, expensive", ["too", "expensive"])).toBe(false);
  });
});

describe("cutSnippet", () => {
  it("shows the words around the first mark and says where it cut", () => {
    const text = `${"before ".repeat(40)}needle ${"after ".repeat(80)}`;
    const from = text.indexOf("needle");
    const parts = cutSnippet(text, [{ from, to: from + 6 }]);
    const shown = parts.map((part) => part.text).join("");
    expect(shown).toMatch(/^… before .*needle after.* …$/);
    expect(shown.length).toBeLessThan(340);
    expect(parts.filter(({ isMark }) => isMark)).toEqual([{ text: "needle", isMark: true }]);
  });

  it("gives a short text whole", () => {
    expect(cutSnippet("so be it", [{ from: 3, to: 5 }])).toEqual([
      { text: "so ", isMark: false },
      { text: "be", isMark: true },
      { text: " it", isMark: false },
    ]);
  });

  it("is a piece of the text as it is, markup and all, with the first mark in it", () => {
    const text = fc
      .array(fc.constantFrom("word", "x", "é", " ", " ", "<script>", "👍", "&amp;"), {
        minLength: 1,
        maxLength: 200,
      })
      .map((parts) => `${parts.join("")}x`);
    fc.assert(
      fc.property(text, (said) => {
        const marks = markWords(said, [word("x")], noStems);
        const parts = cutSnippet(said, marks);
        const shown = parts
          .map((part) => part.text)
          .join("")
          .replace(/^… /, "")
          .replace(/ …$/, "");
        expect(said).toContain(shown);
        const [first] = marks;
        if (first) expect(parts.find(({ isMark }) => isMark)?.text).toBe(said.slice(first.from, first.to));
      }),
    );
  });
});

describe("histogramBuckets", () => {
  const at = (text: string) => Date.parse(text);

  it("counts days of the viewer's zone, without a gap", () => {
    const starts = [at("2026-03-01T23:30:00Z"), at("2026-03-04T10:00:00Z"), at("2026-03-04T11:00:00Z")];
    expect(histogramBuckets(starts, "Europe/Berlin")).toEqual({
      unit: "day",
      buckets: [
        { from: "2026-03-02", to: "2026-03-02", calls: 1 },
        { from: "2026-03-03", to: "2026-03-03", calls: 0 },
        { from: "2026-03-04", to: "2026-03-04", calls: 2 },
      ],
    });
  });

  it("takes weeks from Monday to Sunday, and months, as the time grows", () => {
    const weeks = histogramBuckets([at("2026-03-04T10:00:00Z"), at("2026-05-10T10:00:00Z")], "UTC");
    expect(weeks.unit).toBe("week");
    expect(weeks.buckets[0]).toEqual({ from: "2026-03-02", to: "2026-03-08", calls: 1 });
    const months = histogramBuckets([at("2025-12-31T10:00:00Z"), at("2026-11-10T10:00:00Z")], "UTC");
    expect(months.unit).toBe("month");
    expect(months.buckets.map(({ from }) => from)[2]).toBe("2026-02-01");
    expect(months.buckets[2]?.to).toBe("2026-02-28");
  });

  it("loses no call, for any starts", () => {
    const start = fc.integer({ min: at("2015-01-01T00:00:00Z"), max: at("2027-01-01T00:00:00Z") });
    fc.assert(
      fc.property(
        fc.array(start, { maxLength: 40 }),
        fc.constantFrom("UTC", "Asia/Tokyo", "America/New_York"),
        (starts, zone) => {
          const { buckets } = histogramBuckets(starts, zone);
          expect(buckets.reduce((sum, { calls }) => sum + calls, 0)).toBe(starts.length);
          buckets.slice(1).forEach(({ from }, index) => {
            expect(Date.parse(from) - Date.parse(buckets[index]?.to ?? "")).toBe(86_400_000);
          });
        },
      ),
    );
  });
});
