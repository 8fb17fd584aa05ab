import { attribute, elementsOf } from "./sheet-xml.ts";

/** Formats of dates and times that every spreadsheet program has built in. */
const builtIn = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const dayMs = 86_400_000;
/** Day 0 of spreadsheets, which count 29 February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** For each style of a workbook whether it shows a number as a date. */
export function dateStyles(styles: string): boolean[] {
  const own = new Map<string | null, boolean>();
  for (const { attributes } of elementsOf(styles, ["numFmt"])) {
    const code = attribute(attributes, "formatCode");
    if (code) own.set(attribute(attributes, "numFmtId"), isDateCode(code));
  }
  const [formats] = elementsOf(styles, ["cellXfs"]);
  return Array.from(elementsOf(formats?.inner ?? "", [], ["xf"]), ({ attributes }) => {
    const id = attribute(attributes, "numFmtId");
    return own.get(id) ?? builtIn.some(([from, to]) => Number(id) >= from && Number(id) <= to);
  });
}

const isDateCode = (code: string) => /[dmyhs]/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^[\]]*\]/g, ""));

export function dayOf(serial: number): string {
  const at = new Date(dayZero + serial * dayMs);
  return Number.isNaN(at.getTime()) ? String(serial) : at.toISOString().slice(0, 10);
}
