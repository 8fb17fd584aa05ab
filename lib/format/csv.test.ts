import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, csvFile, csvLine } from "./csv.ts";

/** Reads RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (isQuoted) {
      if (sign === '"' && text[index + 1] === '"') {
        cell += sign;
        index += 1;
      } else if (sign === '"') isQuoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === "") isQuoted = true;
    else if (sign === "," || sign === "\r") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (sign === "\r") {
        rows.push([]);
        index += 1;
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const tricky = fc.stringMatching(/^[ =+\-@'",;\t\r\na-z0-9\uff1d\u200b]{0,8}$/);
const text = fc.oneof(tricky, fc.string({ unit: "binary", maxLength: 12 }));
const runs = (cell: string) => /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell);

describe("csv", () => {
  it("quotes what needs it and nothing else", () => {
    expect(csvLine(["a", 'say "hi"', "a,b", "x;y", "two\nlines", 3, -4.5, true, null, undefined])).toBe(
      'a,"say ""hi""","a,b","x;y","two\nlines",3,-4.5,true,,\r\n',
    );
  });

  it("begins a file with the mark that makes spreadsheets read UTF-8", () => {
    expect(csvFile(["Name"], [["Åsa"]])).toBe("\ufeffName\r\nÅsa\r\n");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u200b=1", "＝1", "-"])(
    "makes text of %j",
    (value) => expect(parse(csvLine([value]))[0]?.[0]).toBe(`'${value}`),
  );

  it("gives back every cell as it was, but for the apostrophe before a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const read = parse(rows.map(csvLine).join(""));
        const freed = read.map((row, at) =>
          row.map((cell, index) => (cell === `'${rows[at]?.[index]}` ? cell.slice(1) : cell)),
        );
        expect(freed).toEqual(rows);
      }),
    );
  });

  it("lets no cell begin like a formula", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (row) => {
        expect(parse(csvLine(row)).flat().filter(runs)).toEqual([]);
      }),
    );
  });

  it("never lets a separator of another country stand outside quotes", () => {
    fc.assert(
      fc.property(text, (value) => {
        const cell = csvCell(value);
        if (/[;\t\n]/.test(value)) expect(cell.startsWith('"') && cell.endsWith('"')).toBe(true);
      }),
    );
  });
});
