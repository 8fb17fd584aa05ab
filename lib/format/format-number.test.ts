import { describe, expect, it } from "vitest";
import { formatCompact, formatNumber, formatPercent } from "./format-number.ts";
import { plural } from "./plural.ts";

describe("numbers", () => {
  it("groups as the locale does", () => {
    expect(formatNumber(12_100, "en-US")).toBe("12,100");
    expect(formatNumber(12_100, "en-DE")).toBe("12.100");
    expect(formatNumber(3.84)).toBe("3.8");
  });

  it("writes a share as a whole percentage that does not break over lines", () => {
    expect(formatPercent(0.524)).toBe("52\u00a0%");
    expect(formatPercent(0)).toBe("0\u00a0%");
  });

  it("shortens where room is short", () => {
    expect(formatCompact(12_100, "en-US")).toBe("12.1K");
  });
});

describe("plural", () => {
  it.each([
    [0, "0 calls"],
    [1, "1 call"],
    [1_284, "1,284 calls"],
  ])("writes %s with its noun as %s", (count, text) => {
    expect(plural(count, "call")).toBe(text);
  });

  it("takes a plural that is not made with an s", () => {
    expect(plural(3, "batch", "batches")).toBe("3 batches");
  });
});
