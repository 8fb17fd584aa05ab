import type { CsvCell } from "./csv.ts";
import { fileLabel, type Sheet } from "./sheet.ts";
import type { SheetKind } from "./sheet-choices.ts";
import { escapeXml } from "./xml-text.ts";
import { zipStream } from "./zip-stream.ts";

export const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packed = "http://schemas.openxmlformats.org/package/2006";
const part = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What one cell holds at most. */
const longestText = 32_767;
const dayMs = 86_400_000;
/** Days from 30 December 1899, where spreadsheets begin to count, to 1 January 1970. */
const epochDay = 25_569;
/** Places in the list of styles below. */
const bold = 1;
const clock = 2;

/** "A", "Z", "AA": how spreadsheets name their columns. */
function columnName(index: number): string {
  const before = Math.floor(index / 26) - 1;
  return (before < 0 ? "" : columnName(before)) + String.fromCharCode(65 + (index % 26));
}

function textCell(place: string, text: string, style = 0): string {
  const kept = escapeXml(text.length > longestText ? text.slice(0, longestText) : text);
  return `<c r="${place}" t="inlineStr"${style ? ` s="${style}"` : ""}><is><t xml:space="preserve">${kept}</t></is></c>`;
}

/** One cell of its kind. Text is always text: no program takes an inline string for a formula. */
export function spreadsheetCell(place: string, value: CsvCell, kind: SheetKind): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "number") return Number.isFinite(value) ? `<c r="${place}"><v>${value}</v></c>` : "";
  if (typeof value === "boolean") return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const ms = kind === "date" ? Date.parse(`${value.replace(" ", "T")}Z`) : Number.NaN;
  if (Number.isNaN(ms)) return textCell(place, value);
  return `<c r="${place}" s="${clock}"><v>${ms / dayMs + epochDay}</v></c>`;
}

async function* sheetPieces({ columns, rows }: Sheet): AsyncGenerator<string> {
  const widths = columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${column.kind === "date" ? 19 : Math.max(12, fileLabel(column).length + 2)}" customWidth="1"/>`,
  );
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>`;
  const names = columns.map((_, index) => columnName(index));
  let line = 1;
  yield `<row r="1">${columns.map((column, index) => textCell(`${names[index]}1`, fileLabel(column), bold)).join("")}</row>`;
  for await (const batch of rows) {
    let text = "";
    for (const row of batch) {
      line += 1;
      const cells = row.map((value, index) =>
        spreadsheetCell(`${names[index]}${line}`, value, columns[index]?.kind ?? "text"),
      );
      text += `<row r="${line}">${cells.join("")}</row>`;
    }
    yield text;
  }
  yield "</sheetData></worksheet>";
}

/** A workbook of one sheet for Excel, Numbers, LibreOffice and Google Sheets, in pieces as its rows are read. */
export function spreadsheetPieces(sheet: Sheet): AsyncGenerator<Uint8Array> {
  const name = escapeXml(sheet.name.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31));
  const relation = (kind: string, target: string, id: number) =>
    `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (...inner: string[]) =>
    `${declaration}<Relationships xmlns="${packed}/relationships">${inner.join("")}</Relationships>`;
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${part}.${type}+xml"/>`;
  return zipStream([
    {
      name: "[Content_Types].xml",
      pieces: [
        `${declaration}<Types xmlns="${packed}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
        override("/xl/workbook.xml", "sheet.main"),
        override("/xl/worksheets/sheet1.xml", "worksheet"),
        override("/xl/styles.xml", "styles"),
        "</Types>",
      ],
    },
    { name: "_rels/.rels", pieces: [relations(relation("officeDocument", "xl/workbook.xml", 1))] },
    {
      name: "xl/workbook.xml",
      pieces: [
        `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      pieces: [
        relations(relation("worksheet", "worksheets/sheet1.xml", 1), relation("styles", "styles.xml", 2)),
      ],
    },
    {
      name: "xl/styles.xml",
      pieces: [
        `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ],
    },
    { name: "xl/worksheets/sheet1.xml", pieces: sheetPieces(sheet) },
  ]);
}
