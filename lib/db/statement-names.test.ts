import { describe, expect, it } from "vitest";
import { keepsStatements, statementNames } from "./statement-names.ts";

describe("names of statements", () => {
  it("are given to what is sent again and again, and stay", () => {
    const nameOf = statementNames();
    const given = Array.from({ length: 6 }, () => nameOf({ sql: "SELECT 1" }));
    expect(given).toEqual(["", "", "", "callboard_1", "callboard_1", "callboard_1"]);
  });

  it("are never shared, and end at five hundred", () => {
    const nameOf = statementNames();
    const names = Array.from({ length: 600 }, (_, index) => {
      const sql = `SELECT ${index}`;
      for (let time = 0; time < 3; time += 1) nameOf({ sql });
      return nameOf({ sql });
    }).filter((name) => name !== "");
    expect(names).toHaveLength(500);
    expect(new Set(names).size).toBe(500);
  });

  it("are not given where a pooler or the embedded database shares connections", () => {
    expect(keepsStatements("postgresql://a@b:1/c?sslmode=disable&pgbouncer=true")).toBe(false);
    expect(keepsStatements("postgresql://a@b:1/c")).toBe(true);
  });
});
