import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import type { Sheet } from "./sheet.ts";
import { sheetFile, wholeFile } from "./sheet-file.ts";
import { spreadsheetCell } from "./spreadsheet.ts";
import { wallClock } from "./wall-clock.ts";

const columns = [
  { label: "Title", kind: "text" },
  { label: "Started (Europe/Berlin)", kind: "date" },
  { label: "Length <s>", kind: "number" },
  { label: "Private", kind: "boolean" },
] as const;

const sheet = (rows: Sheet["rows"]): Sheet => ({ name: "Calls: all [1]", columns, rows });

async function* twoBatches() {
  yield [["=SUM(A1)", "2026-03-29 06:00:00", 0.1, true]];
  yield [['Ø & "é" <b>\u0001', null, 12345.678, false]];
}

describe("a spreadsheet", () => {
  it("opens with numbers, dates and truths of their own kind, and text that runs nowhere", async () => {
    const file = await wholeFile(sheetFile("calls", "xlsx", sheet(twoBatches())));
    const rows = await readSheet(file);
    expect(rows).toEqual([
      ["Title", "Started (Europe/Berlin)", "Length <s>", "Private"],
      ["=SUM(A1)", new Date("2026-03-29T06:00:00Z"), 0.1, true],
      ['Ø & "é" <b>', null, 12345.678, false],
    ]);
    expect(spreadsheetCell("A1", "=1+1", "text")).not.toContain("<f>");
  });

  it("passes on what went wrong while its rows were read", async () => {
    async function* failing() {
      yield [["one"]];
      throw new Error("the database is gone");
    }
    await expect(wholeFile(sheetFile("calls", "xlsx", sheet(failing())))).rejects.toThrow(
      "the database is gone",
    );
  });

  it("holds more rows than fit into one piece, each once", async () => {
    async function* many() {
      for (let batch = 0; batch < 20; batch++) {
        yield Array.from({ length: 100 }, (_, index) => [`row ${batch * 100 + index}`]);
      }
    }
    const rows = await readSheet(await wholeFile(sheetFile("calls", "xlsx", sheet(many()))));
    expect(rows).toHaveLength(2_001);
    expect(rows.at(-1)?.[0]).toBe("row 1999");
  });
});

describe("wallClock", () => {
  it("reads the clock of a zone on both sides of its changes", () => {
    const berlin = wallClock("Europe/Berlin");
    expect(berlin(new Date("2026-03-29T00:59:59Z"))).toBe("2026-03-29 01:59:59");
    expect(berlin(new Date("2026-03-29T01:00:00Z"))).toBe("2026-03-29 03:00:00");
    expect(wallClock("Asia/Kathmandu")(new Date("2026-01-01T18:15:00Z"))).toBe("2026-01-02 00:00:00");
  });
});
