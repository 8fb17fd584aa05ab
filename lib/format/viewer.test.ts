import { describe, expect, it } from "vitest";
import { viewerLocale } from "./viewer-locale.ts";
import { viewerZone } from "./viewer-zone.ts";

describe("viewerLocale", () => {
  it.each([
    ["sv-SE,sv;q=0.9,en;q=0.8", "en-SE"],
    ["en-US", "en-US"],
    ["de", "en-DE"],
    ["pt-BR;q=1", "en-BR"],
  ])("keeps English words with the region of %s", (header, locale) => {
    expect(viewerLocale(header)).toBe(locale);
  });

  it.each([null, "", "*", "<script>"])("falls back on %s", (header) => {
    expect(viewerLocale(header)).toBe("en-GB");
  });
});

describe("viewerZone", () => {
  it("takes a zone that exists", () => {
    expect(viewerZone("Europe/Stockholm")).toBe("Europe/Stockholm");
  });

  it.each([undefined, "", "Mars/Olympus", "'; drop table"])("falls back to UTC on %s", (told) => {
    expect(viewerZone(told)).toBe("UTC");
  });
});
