import { describe, expect, it } from "vitest";
import { showCell } from "./show-cell.ts";

const questions = { id: "us", label: "Questions", kind: "number", digits: 1 } as const;
const people = { id: "people", label: "People", kind: "number" } as const;

describe("a cell of a report", () => {
  it("has as many decimals as all others of its column", () => {
    const shown = [12, 12.3, 12.345, 0, 1_234.5].map((value) => showCell(value, questions, "en-GB"));
    expect(shown).toEqual(["12.0", "12.3", "12.3", "0.0", "1,234.5"]);
    expect(showCell(7, people, "en-GB")).toBe("7");
    expect(showCell(12.34, questions, "de")).toBe("12,3");
  });

  it("shows lengths by the clock and shares as percentages", () => {
    const length = { id: "length", label: "Length", kind: "number", unit: "seconds" } as const;
    expect([7.9, 754, 3723].map((value) => showCell(value, length, "en-GB"))).toEqual([
      ...["0:07", "12:34", "1:02:03"],
    ]);
    const share = { id: "share", label: "Our share", kind: "number", unit: "share" } as const;
    expect([0.664, 0, 1].map((value) => showCell(value, share, "de"))).toEqual([
      ...["66\u00a0%", "0\u00a0%", "100\u00a0%"],
    ]);
  });

  it("says that nothing is known", () => {
    expect([null, ""].map((value) => showCell(value, questions, "en-GB"))).toEqual(["–", "–"]);
  });

  it("shows words, answers and moments to the minute", () => {
    expect(showCell("Globex", { id: "a", label: "A", kind: "text" }, "en-GB")).toBe("Globex");
    expect(showCell(true, { id: "a", label: "A", kind: "boolean" }, "en-GB")).toBe("yes");
    const head = { id: "a", label: "A", kind: "date" } as const;
    expect(showCell("2026-03-31 14:05:09", head, "en-GB")).toBe("31 Mar 2026, 14:05");
    expect(showCell("2026-03-31 14:05:09", head, "en-US")).toMatch(/^Mar 31, 2026, 02:05\sPM$/u);
  });

  it("shows a plain day in the order of the viewer, whatever zone the browser is in", () => {
    const head = { id: "from", label: "From day", kind: "day" } as const;
    expect(showCell("2026-03-31", head, "en-GB")).toBe("31 Mar 2026");
    expect(showCell("2026-03-31", head, "en-US")).toBe("Mar 31, 2026");
    expect(showCell("soon", head, "en-GB")).toBe("soon");
  });
});
