import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableText } from "./chart-table.ts";
import { shadeOf } from "./heat-table.tsx";
import { pictureName } from "./save-picture.ts";
import { stackDots, stripEnds, stripShare } from "./strip-layout.ts";

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });

describe("a strip", () => {
  it("never lays one dot over another, and uses no row in vain", () => {
    fc.assert(
      fc.property(shares, (at) => {
        const rows = stackDots(at, 0.05);
        for (const [one, row] of rows.entries()) {
          for (const [other, otherRow] of rows.entries()) {
            if (one < other && row === otherRow) {
              expect(Math.abs((at[one] ?? 0) - (at[other] ?? 0))).toBeGreaterThanOrEqual(0.05);
            }
          }
          if (row > 0) expect(rows).toContain(row - 1);
        }
      }),
    );
  });

  it("holds every value and the range between its ends", () => {
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(values, (all) => {
        const ends = stripEnds(all, { from: 10, to: 20 });
        expect(ends.from).toBeLessThanOrEqual(10);
        expect(ends.to).toBeGreaterThan(20);
        for (const value of all) {
          expect(ends.from).toBeLessThanOrEqual(value);
          expect(ends.to).toBeGreaterThanOrEqual(value);
        }
      }),
    );
    expect(stripShare(15, { from: 10, to: 20 })).toBe(0.5);
  });
});

describe("a chart's table", () => {
  it("goes to the clipboard with a tab between cells and no line too many", () => {
    const columns = [{ label: "Person" }, { label: "Calls", isNumeric: true }];
    const rows = [{ key: "1", cells: ["Kim\tRo\nTwo", "1,200"], values: ["Kim\tRo\nTwo", 1200] }];
    expect(tableText({ columns, rows })).toBe("Person\tCalls\nKim Ro Two\t1200");
  });
});

describe("shades and names", () => {
  it("shades more for more, never more than words can be read on", () => {
    expect([shadeOf(0, 9), shadeOf(9, 9), shadeOf(99, 9), shadeOf(3, 0)]).toEqual([0, 45, 45, 0]);
    expect(shadeOf(1, 9)).toBeLessThan(shadeOf(5, 9));
  });

  it("names a picture after its chart", () => {
    expect(pictureName("Calls attended, by week")).toBe("calls-attended-by-week.png");
    expect(pictureName("…")).toBe("chart.png");
  });
});
