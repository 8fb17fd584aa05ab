import { describe, expect, it } from "vitest";
import { momentPath, parseMoment, parseSnippet, snippetPath } from "./moment.ts";

describe("parseMoment", () => {
  it("reads seconds and clocks", () => {
    expect(["751", "12:31", "1:02:03", "0"].map(parseMoment)).toEqual([751, 751, 3723, 0]);
  });

  it("takes anything else as no moment", () => {
    expect(["", "abc", "-5", "12:99", "1e9", "9999999", null, undefined].map(parseMoment)).toEqual(
      Array(8).fill(null),
    );
  });

  it("reads back what a shared link carries", () => {
    const link = new URL(momentPath("acme", "123", 751.9), "https://app.example");
    expect(parseMoment(link.searchParams.get("t"))).toBe(751);
  });
});

describe("parseSnippet", () => {
  const read = (from: string | null, to: string | null) => parseSnippet({ from, to }, 600);

  it("reads back what a link to a part carries, and ends with the recording", () => {
    const { searchParams } = new URL(snippetPath("acme", "123", 60, 90), "https://app.example");
    expect(read(searchParams.get("from"), searchParams.get("to"))).toEqual({ fromMs: 60_000, toMs: 90_000 });
    expect(read("9:50", "20:00")).toEqual({ fromMs: 590_000, toMs: 600_000 });
  });

  it("takes half a part, an empty one, or one after the end as none", () => {
    const none = [read("60", null), read(null, "60"), read("60", "60"), read("90", "60"), read("700", "800")];
    expect(none).toEqual(Array(5).fill(null));
  });
});
