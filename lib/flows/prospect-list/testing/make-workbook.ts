import { zipFile } from "#lib/format/zip.ts";

/** What a cell holds: text, a number as the file writes it, or a formula with the value it had. */
export type MadeCell = string | null | { number: string } | { formula: string; value: string };

const xmlText = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

function cellOf(cell: MadeCell, at: string): string {
  if (cell === null) return "";
  if (typeof cell === "string") {
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
  }
  if ("number" in cell) return `<c r="${at}"><v>${cell.number}</v></c>`;
  return `<c r="${at}" t="str"><f>${xmlText(cell.formula)}</f><v>${xmlText(cell.value)}</v></c>`;
}

export function sheetXml(rows: Iterable<readonly MadeCell[]>): string {
  const lines: string[] = [];
  let row = 0;
  for (const cells of rows) {
    row += 1;
    lines.push(
      `<row r="${row}">${cells.map((cell, index) => cellOf(cell, `${columnName(index)}${row}`)).join("")}</row>`,
    );
  }
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** A workbook as office programs write it, with as many sheets as are given. */
export function makeWorkbook(sheets: { [name: string]: string }): Uint8Array {
  const names = Object.keys(sheets);
  const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zipFile([
    {
      name: "xl/workbook.xml",
      text: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${related}"><sheets>${names
        .map(
          (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${related}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join("")}</Relationships>`,
    },
    ...Object.values(sheets).map((text, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, text })),
  ]);
}
