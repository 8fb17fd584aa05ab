import { setImmediate } from "node:timers/promises";
import { mostListColumns } from "./choices.ts";
import { dateStyles, dayOf } from "./date-cells.ts";
import { cleanCell } from "./read-csv.ts";
import type { ListRow } from "./schemas.ts";
import { attribute, elementsOf, plainText, runsText } from "./sheet-xml.ts";
import {
  mostUnpackedBytes,
  type ReadPart,
  tooLargeWorkbook,
  unpackWorkbook,
  unreadableWorkbook,
} from "./unpack-workbook.ts";

export interface Workbook {
  sheet: string;
  otherSheets: string[];
  /** Of the first sheet, some at a time; empty ones as rows without cells. */
  rows: AsyncIterable<ListRow[]>;
}

/** So many are read at once: some milliseconds' worth. */
const rowsAtOnce = 250;
const textsAtOnce = 10_000;
const cellValue = /<(?:[\w.-]+:)?v(?:\s[^<>]*)?>([^<]*)</;
/** What a spreadsheet takes at most. */
const mostLines = 1_048_576;
const mostCellSigns = 32_767;
/** Digits that a spreadsheet keeps of a number. */
const exactDigits = 15;

/** The first sheet of a workbook; formulas as the values they had. @throws {AppError} `invalid_input`, also from its rows */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const part = unpackWorkbook(bytes);
  const [first, ...others] = await sheetsOf(part);
  const xml = first && (await part(first.path));
  if (!xml) throw unreadableWorkbook();
  return {
    sheet: first.name,
    otherSheets: others.map(({ name }) => name),
    rows: readRows(xml, await cellReader(part)),
  };
}

async function* readRows(xml: string, cellText: CellReader): AsyncGenerator<ListRow[]> {
  let rows: ListRow[] = [];
  let row: ListRow = { line: 0, cells: [] };
  let signs = 0;
  const finish = () => {
    if (row.line > 0) rows.push(row.cells.every((cell) => cell === "") ? { line: row.line, cells: [] } : row);
  };
  for (const { name, attributes, inner } of elementsOf(xml, ["c"], ["row"])) {
    if (name === "row") {
      finish();
      row = { line: lineOf(attribute(attributes, "r")) ?? row.line + 1, cells: [] };
      if (rows.length < rowsAtOnce) continue;
      yield rows;
      rows = [];
      await setImmediate();
      continue;
    }
    const { cells } = row;
    const column = columnOf(attribute(attributes, "r")) ?? cells.length;
    if (column >= mostListColumns) continue;
    while (cells.length < column) cells.push("");
    const text = cellText(attributes, inner);
    cells[column] = text;
    signs += text.length;
    // One long text that many cells share takes little room in the file.
    if (signs > mostUnpackedBytes) throw tooLargeWorkbook();
  }
  finish();
  yield rows;
}

type CellReader = (attributes: string, inner: string) => string;

/** Names and places of the sheets, in the order of their tabs. */
async function sheetsOf(part: ReadPart): Promise<{ name: string; path: string }[]> {
  const relations = (await part("xl/_rels/workbook.xml.rels")) ?? "";
  const workbook = (await part("xl/workbook.xml")) ?? "";
  const targets = new Map<string | null, string | null>();
  for (const { attributes } of elementsOf(relations, ["Relationship"])) {
    targets.set(attribute(attributes, "Id"), attribute(attributes, "Target"));
  }
  return [...elementsOf(workbook, ["sheet"])].map(({ attributes }) => {
    const target = targets.get(attribute(attributes, "[\\w.-]+:id")) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return { name: attribute(attributes, "name") ?? "", path };
  });
}

async function cellReader(part: ReadPart): Promise<CellReader> {
  const shared: string[] = [];
  for (const { inner } of elementsOf((await part("xl/sharedStrings.xml")) ?? "", ["si"])) {
    if (shared.push(clean(runsText(inner))) % textsAtOnce === 0) await setImmediate();
  }
  const areDates = dateStyles((await part("xl/styles.xml")) ?? "");
  return (attributes, inner) => {
    const type = attribute(attributes, "t") ?? "n";
    if (type === "inlineStr") return clean(runsText(inner));
    const text = clean(plainText(cellValue.exec(inner)?.[1] ?? ""));
    if (type === "s") return shared[Number(text)] ?? "";
    if (type === "b") return text === "1" ? "TRUE" : "FALSE";
    if (type !== "n" || text === "") return text;
    return areDates[Number(attribute(attributes, "s"))] ? dayOf(Number(text)) : numberText(text);
  };
}

const clean = (text: string) => cleanCell(text.slice(0, mostCellSigns)).replaceAll("\0", "");

/** A row says where it stands; a damaged file may say anything. */
function lineOf(place: string | null): number | null {
  const line = Number(place);
  return Number.isInteger(line) && line >= 1 && line <= mostLines ? line : null;
}

/** "C7" is column 2. */
function columnOf(place: string | null): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(place ?? "")?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * A number as it was typed. One of more digits than a spreadsheet keeps comes in its short form, `1.2345E+17`, which no
 * reader takes for an id: the digits that are missing can't be had back.
 */
function numberText(text: string): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  if (Number.isInteger(value) && Math.abs(value) >= 10 ** exactDigits) {
    return value.toExponential().replace("e", "E");
  }
  return String(value);
}
