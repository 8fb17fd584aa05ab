import { describe, expect, it } from "vitest";
import { momentPath, parseMoment } from "./moment.ts";

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
