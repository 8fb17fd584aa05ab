import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugFrom, slugProblem } from "./slug-rules.ts";

describe("an address made of a name", () => {
  it.each([
    ["Åkesson & Sons AB", "akesson-sons-ab"],
    ["Straße 9", "strasse-9"],
    ["  --  ", "our-team"],
    ["株式会社", "our-team"],
    ["API", "api-team"],
    ["X", "x-team"],
  ])("turns %j into %s", (name, slug) => expect(slugFrom(name)).toBe(slug));

  it("is always a permitted one", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(slugProblem(slugFrom(name))).toBeNull();
      }),
    );
  });
});
