import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periods } from "./choices.ts";
import { readScope } from "./read-scope.ts";
import { TeamScopeQuery } from "./schemas.ts";

const day = fc.constantFrom(
  "2026-02-28",
  "2026-02-29",
  "2024-02-29",
  "1899-12-31",
  "2200-01-01",
  "31.03.2026",
  "2026-13-01",
);
const id = fc.constantFrom("1", "501", "5".repeat(20), "5".repeat(21), "x", "");
const words = fc.record(
  { team: id, workspace: id, period: fc.constantFrom<string>(...periods, "never"), from: day, to: day },
  { requiredKeys: [] },
);

describe("readScope", () => {
  it("reads the same as the schema, and refuses the same", () => {
    fc.assert(
      fc.property(words, (told) => {
        const read = TeamScopeQuery.safeParse({ ...told, zone: "Europe/Berlin" });
        expect(readScope(told, "Europe/Berlin")).toEqual(read.success ? read.data : null);
      }),
      { numRuns: 500 },
    );
  });
});
