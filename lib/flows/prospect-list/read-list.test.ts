import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { zipFile } from "#lib/format/zip.ts";
import { readList } from "./read-list.ts";
import { suggestColumns } from "./suggest-columns.ts";
import { takeProspects } from "./take-prospects.ts";
import { makeWorkbook, sheetXml } from "./testing/make-workbook.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const bigUtf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16());

async function read(bytes: Uint8Array) {
  const table = await readList(bytes);
  const mapping = suggestColumns(table.header, table.sample);
  const entries = await all(table.entries);
  const again = { ...table, entries: onceMore(entries) };
  const taken = await all(takeProspects(again, mapping));
  return {
    ...table,
    mapping,
    rows: entries.filter((entry) => "cells" in entry),
    prospects: taken.filter((row) => "crmId" in row),
    rejected: taken.filter((row) => "reason" in row),
  };
}

async function all<T>(chunks: AsyncIterable<T[]>): Promise<T[]> {
  const items: T[] = [];
  for await (const chunk of chunks) items.push(...chunk);
  return items;
}

async function* onceMore<T>(items: T[]): AsyncGenerator<T[]> {
  yield items;
}

const idsOf = async (bytes: Uint8Array) => (await read(bytes)).prospects.map(({ crmId }) => crmId);
const reasonsOf = async (text: string) =>
  (await read(utf8(text))).rejected.map(({ line, reason }) => [line, reason]);

describe("a list of prospects", () => {
  it("is one id a line, or ids side by side, as people paste them", async () => {
    expect(await idsOf(utf8("0031a00000AbCdE\n\n  0031a00000AbCdF \r\n0031a00000AbCdG"))).toEqual([
      "0031a00000AbCdE",
      "0031a00000AbCdF",
      "0031a00000AbCdG",
    ]);
    expect(await idsOf(utf8("10001, 10002; 10003".replace(";", ",")))).toEqual(["10001", "10002", "10003"]);
  });

  it("keeps leading zeros and every digit of long numbers", async () => {
    expect(await idsOf(utf8("Record ID\n000123450\n9007199254740993111\n"))).toEqual([
      "000123450",
      "9007199254740993111",
    ]);
  });

  it.each([
    ["comma", ","],
    ["semicolon", ";"],
    ["tab", "\t"],
    ["bar", "|"],
  ])("finds the %s between its columns", async (name, sign) => {
    const lines = [
      ["Name", "Contact ID", "Company"],
      ['"Åsa, Ek; Jr"', "10001", "Acme"],
      ["Bo", "10002", ""],
    ];
    const list = await read(utf8(lines.map((cells) => cells.join(sign)).join("\r\n")));
    expect(list.form.separator).toBe(name);
    expect(list.prospects).toMatchObject([
      { line: 2, crmId: "10001", name: "Åsa, Ek; Jr", company: "Acme" },
      { line: 3, crmId: "10002", name: "Bo", company: null },
    ]);
  });

  it("takes the separator that a spreadsheet wrote into the first line", async () => {
    const list = await read(utf8("sep=;\nID;Name\n10001;Ek, Bo"));
    expect(list.prospects).toMatchObject([{ line: 3, crmId: "10001", name: "Ek, Bo" }]);
  });

  it("reads UTF-8 with and without a mark, UTF-16 of either order, and Windows-1252", async () => {
    const text = "Contact ID;Vorname\n10001;Jürgen";
    const ansi = new Uint8Array(Buffer.from(text, "latin1"));
    const unmarked = new Uint8Array(Buffer.from(text, "utf16le"));
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf16(text), bigUtf16(text), unmarked, ansi]) {
      expect((await read(bytes)).prospects).toMatchObject([{ crmId: "10001", name: "Jürgen" }]);
    }
    expect((await readList(ansi)).form.encoding).toBe("Windows-1252");
  });

  it("finds the columns by their titles in any order, and by what stands in them without titles", async () => {
    const titled = await readList(utf8("ID,Account ID,E-Mail,Contact ID\n1,00199,a@b.example,10001"));
    expect(suggestColumns(titled.header, titled.sample)).toMatchObject({
      crmId: 3,
      accountCrmId: 1,
      email: 2,
    });
    const plain = await readList(utf8("Bo,bo@acme.example,10001\nÅsa,asa@acme.example,10002"));
    expect(plain.header).toBeNull();
    expect(suggestColumns(plain.header, plain.sample)).toEqual({ email: 1, crmId: 2 });
    const odd = await readList(utf8("Nummer\n10001\n10002"));
    expect(odd.header).toEqual(["Nummer"]);
  });

  it("says of each row that it can't use where it stands and why", async () => {
    const text = [
      "Contact ID,Name",
      "10001 10002,Two",
      ",None",
      "1.23457E+17,Short",
      "no id!,Words",
      `${"a".repeat(65)},Long`,
      "001a000001AbCdEAAZ,Account",
      '10003,"open',
      "10004,Fine",
    ].join("\n");
    expect(await reasonsOf(text)).toEqual([
      [2, "There are 2 ids in one cell: give each a row of its own."],
      [3, "There is no CRM id in this row."],
      [4, expect.stringContaining("A spreadsheet shortened this number")],
      [5, expect.stringContaining("only letters, digits and hyphens")],
      [6, "A CRM id has 64 signs at most."],
      [7, "This is the id of an account, not of a person."],
      [8, "The quotation marks of this line do not fit together."],
    ]);
    expect(await idsOf(utf8(text))).toEqual(["10004"]);
  });

  it("finds the id in a link to the CRM, and takes off what spreadsheets put around it", async () => {
    expect(
      await idsOf(
        utf8(
          "Id\nhttps://acme.lightning.force.com/lightning/r/Contact/0035g00000XyZabAAB/view\n'000123\n{6F9619FF-8B86-D011-B42D-00C04FC964FF}\n",
        ),
      ),
    ).toEqual(["0035g00000XyZabAAB", "000123", "6F9619FF-8B86-D011-B42D-00C04FC964FF"]);
  });

  it("is refused whole when it is empty, too long or no list, with the next step", async () => {
    const refusal = (bytes: Uint8Array) =>
      read(bytes).then(
        () => null,
        (error: unknown) => error,
      );
    expect(await refusal(utf8(" \n\n"))).toMatchObject({ message: "The list is empty." });
    expect(await refusal(utf8("10001\n".repeat(50_001)))).toMatchObject({
      message: "The list has more than 50,000 rows.",
      nextStep: "Split it into several lists.",
    });
    expect(await refusal(Uint8Array.of(1, 0, 0, 2, 0, 7))).toMatchObject({
      message: "This is not a text file.",
    });
    const oldWorkbook = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1);
    expect(await refusal(oldWorkbook)).toMatchObject({ message: expect.stringContaining("old .xls format") });
    const archive = new Uint8Array(zipFile([{ name: "a.txt", text: "10001" }]));
    expect(await refusal(archive)).toMatchObject({ message: "This is not a workbook that can be read." });
    expect(await refusal(archive.slice(0, 20))).toMatchObject({ code: "invalid_input" });
  });

  it("keeps every row of any table, whatever the separator, the line ends and the encoding", async () => {
    const cell = fc.stringMatching(/^[a-zåß0-9 ,;"'|\n-]{0,12}$/).map((text) => text.trim());
    const row = fc.tuple(fc.stringMatching(/^[a-z0-9]{5,12}1$/), cell, cell);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.constantFrom(utf8, utf16, bigUtf16),
        async (rows, sign, end, encode) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const lines = [["Contact ID", "Name", "Company"], ...rows];
          const text = lines.map((cells) => cells.map(quoted).join(sign)).join(end);
          const list = await read(encode(text));
          expect(list.rejected).toEqual([]);
          expect(list.rows.map(({ cells }) => cells)).toEqual(rows);
          expect(list.prospects.map(({ crmId }) => crmId)).toEqual(rows.map(([id]) => id));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("ends every line with anything in it as a prospect or a rejected row", async () => {
    const line = fc.stringMatching(/^[a-z0-9,; ]{0,10}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
        const list = await read(utf8(["Contact ID,Name", ...lines].join("\n")));
        const told = [...list.prospects, ...list.rejected].map((row) => row.line);
        const full = lines.flatMap((text, index) => (/[a-z0-9]/.test(text) ? [index + 2] : []));
        expect(told.toSorted((one, other) => one - other)).toEqual(expect.arrayContaining(full));
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a workbook", () => {
  it("gives its first sheet: text as it is, formulas as their values, long numbers as damaged", async () => {
    const sheet = sheetXml([
      ["Contact ID", "Name"],
      ["0000123", "Åsa & Bo"],
      [{ number: "123456" }, { formula: "A1", value: "Kim" }],
      [],
      [{ number: "1.2345678901234568E+18" }, "Gone"],
      [{ number: "1234567890123456789" }, "Gone too"],
      ["9007199254740993111", "Kept"],
    ]);
    const list = await read(makeWorkbook({ "People & more": sheet, Notes: sheetXml([["x"]]) }));
    expect(list.form).toMatchObject({ kind: "workbook", sheet: "People & more", otherSheets: ["Notes"] });
    expect(list.prospects).toMatchObject([
      { line: 2, crmId: "0000123", name: "Åsa & Bo" },
      { line: 3, crmId: "123456", name: "Kim" },
      { line: 7, crmId: "9007199254740993111" },
    ]);
    expect(list.rejected.map(({ line }) => line)).toEqual([5, 6]);
    expect(list.rejected[0]?.reason).toContain("shortened this number");
  });

  it("is bounded: cells far out are not read, and neither is what unpacks to more than fits", async () => {
    const rows = (xml: string) =>
      makeWorkbook({ Far: `<worksheet><sheetData>${xml}</sheetData></worksheet>` });
    const far = rows(
      '<row r="1048576"><c r="A1048576"><v>10001</v></c><c r="XFD1048576" t="e"><v>#N/A</v></c></row>',
    );
    expect((await read(far)).rows).toEqual([{ line: 1_048_576, cells: ["10001"] }]);
    await expect(read(rows("<row><c><v>1</v></row>"))).rejects.toThrow("not a workbook that can be read");
    const bomb = makeWorkbook({ Bomb: " ".repeat(70 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(readList(bomb)).rejects.toThrow("too large once unpacked");
  });

  const parts = (sheet: string, more: { name: string; text: string }[] = []) =>
    zipFile([
      {
        name: "xl/workbook.xml",
        text: '<workbook><sheets><sheet name="One" r:id="r1"/></sheets></workbook>',
      },
      {
        name: "xl/_rels/workbook.xml.rels",
        text: '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      },
      { name: "xl/worksheets/sheet1.xml", text: sheet },
      ...more,
    ]);

  it("is read in one pass, however its parts are damaged", async () => {
    const many = 400_000;
    const id = '<row r="1"><c><v>10001</v></c></row>';
    const code = `<numFmts><numFmt numFmtId="200" formatCode="${"[".repeat(many)}"/></numFmts>`;
    const styles = `<styleSheet>${code}<cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`;
    const startedAt = performance.now();
    expect((await read(parts(id + "<a ".repeat(many)))).rows).toHaveLength(1);
    expect((await read(parts(`${id}<row><c>${"<v ".repeat(many)}</c></row>`))).rows).toHaveLength(1);
    expect((await read(parts(id, [{ name: "xl/styles.xml", text: styles }]))).rows).toHaveLength(1);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it("is bounded where many cells share one long text, and keeps lines where rows say nonsense", async () => {
    const shared = [
      { name: "xl/sharedStrings.xml", text: `<sst><si><t>${"x".repeat(60_000)}</t></si></sst>` },
    ];
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`;
    expect((await read(parts(row, shared))).rows[0]?.cells[0]).toHaveLength(32_767);
    await expect(read(parts(row.repeat(100), shared))).rejects.toThrow("too large once unpacked");

    const cell = "<c><v>10001</v></c>";
    const odd = `<row r="abc">${cell}</row><row r="99999999999">${cell}</row><row r="7.5">${cell}</row>`;
    expect((await read(parts(odd))).rows.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it("reads any table of texts as another reader of workbooks does", async () => {
    const cell = fc.oneof(
      fc.stringMatching(/^[a-zåß0-9<>&"'_ .;-]{0,12}$/).map((text) => text.trim()),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        async (rows) => {
          const file = makeWorkbook({ One: sheetXml([["Contact ID"], ...rows]) });
          const other = await readSheet(Buffer.from(file));
          const texts = other.map((cells) => cells.map((value) => (value === null ? "" : String(value))));
          const full = texts.slice(1).filter((cells) => cells.some((value) => value !== ""));
          const trimmed = (cells: string[]) => cells.join("\t").trimEnd();
          expect((await read(file)).rows.map(({ cells }) => trimmed(cells))).toEqual(full.map(trimmed));
        },
      ),
      { numRuns: 60 },
    );
  });
});
