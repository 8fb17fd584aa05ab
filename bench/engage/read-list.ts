import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeWorkbook, sheetXml } from "#lib/flows/prospect-list/testing/make-workbook.ts";
import type { Figure } from "../report.ts";

const rows = 50_000;
const mostMs = 10_000;
const mostMegabytes = 300;

interface Measured {
  ms: number;
  mostMegabytes: number;
  prospects: number;
  rejected: number;
}

function cellsOf(row: number): string[] {
  const id = `003${row.toString(36).toUpperCase().padStart(15, "0")}`;
  return [
    row % 100 === 0 ? "1.23457E+17" : id,
    `Person ${row}`,
    `person.${row}@customer-${row % 900}.example`,
    "Director of Operations",
    `Customer ${row % 900}, Inc.`,
    "Berlin",
    "An interesting remark, with a comma",
    String(row),
  ];
}

const header = ["Contact ID", "Name", "E-mail", "Title", "Company", "City", "Remark", "Number"];

function* lines(): Generator<string[]> {
  yield header;
  for (let row = 1; row <= rows; row += 1) yield cellsOf(row);
}

const quoted = (cell: string) => `"${cell}"`;
const csv = () => [...lines()].map((cells) => cells.map(quoted).join(";")).join("\r\n");

/** Files of 50,000 rows and eight columns, read in a process of their own each. */
export async function measureReadList(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "callboard-list-"));
  try {
    const files = {
      "CSV, UTF-8": Buffer.from(csv()),
      "CSV, UTF-16": Buffer.from(`\ufeff${csv()}`, "utf16le"),
      XLSX: makeWorkbook({ People: sheetXml(lines()) }),
    };
    const figures: Figure[] = [];
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      figures.push(...figuresOf(name, await measure(path)));
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(path: string): Promise<Measured> {
  const child = fork(join(import.meta.dirname, "read-list-worker.ts"), [path], { stdio: "inherit" });
  const [measured] = (await once(child, "message")) as [Measured];
  if (child.connected) child.disconnect();
  return measured;
}

function figuresOf(name: string, { ms, mostMegabytes: megabytes, prospects, rejected }: Measured): Figure[] {
  const told = prospects + rejected;
  return [
    {
      figure: `${name}: rows told of 50,000`,
      value: `${prospects} + ${rejected}`,
      target: "all",
      ok: told === rows,
    },
    {
      figure: `${name}: time to read`,
      value: `${(ms / 1_000).toFixed(1)} s`,
      target: "<= 10 s",
      ok: ms <= mostMs,
    },
    {
      figure: `${name}: most memory of the process`,
      value: `${Math.round(megabytes)} MB`,
      target: "<= 300 MB",
      ok: megabytes <= mostMegabytes,
    },
  ];
}
