import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "#lib/db/with-tenant.ts";
import { type SheetFile, wholeFile } from "#lib/format/sheet-file.ts";
import { makeMember, makeTenant } from "#lib/test/factories.ts";
import { makeCall, makeGongUser } from "#lib/test/mirror-factories.ts";
import { scopes, sortPairs, transcriptStates } from "./choices.ts";
import { exportCalls } from "./export-calls.ts";
import { listCalls } from "./list-calls.ts";
import { ExportCallsQuery, ListCallsQuery } from "./schemas.ts";

let tenant: Awaited<ReturnType<typeof makeTenant>>;
const languages = ["eng", "deu", null];
const most = 24;

beforeAll(async () => {
  tenant = await makeTenant("File");
  await makeGongUser(tenant.tenantId, { gongId: "501", name: "=Bo, Ek" });
  for (let index = 0; index < most; index++) {
    const isPrivate = index % 8 === 7;
    await makeCall(tenant.tenantId, {
      gongId: String(900 + index),
      startedAt: `2026-03-30T10:0${Math.floor(index / 6)}:00Z`,
      title: index === 0 ? '=HYPERLINK("x"), ours' : `Call ${index}`,
      primaryUserGongId: "501",
      durationSeconds: index * 150 + (index % 2) * 59,
      scope: scopes[index % 3] ?? "Unknown",
      language: languages[index % 3] ?? null,
      isPrivate,
      transcriptState: isPrivate ? "withheld" : (transcriptStates[index % 2] ?? "present"),
    });
  }
});

const textOf = async (file: SheetFile) => (await wholeFile(file)).toString();

const ask = (filter: Record<string, unknown>) => ListCallsQuery.parse(filter);

async function walk(filter: Record<string, unknown>): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const input = ask({ ...filter, limit: 5, ...(cursor && { cursor }) });
    const page = await listCalls({ ctx: tenant.ctx, input });
    seen.push(...page.calls.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  return seen;
}

async function fileOf(filter: Record<string, unknown>, limit?: number): Promise<string[]> {
  const input = ExportCallsQuery.parse(filter);
  const text = await textOf(await exportCalls({ ctx: tenant.ctx, input, ...(limit && { most: limit }) }));
  return text.split("\r\n").slice(1).filter(Boolean);
}

const idOf = (line: string) => line.split(",")[0];

/** Which calls fit, counted over the base rows without the list's own filter. */
async function recount(fits: (row: Row) => boolean): Promise<string[]> {
  const rows = await withTenant(tenant.tenantId, (tx) => tx.call.findMany());
  return rows
    .filter((row) => !row.isPrivate && fits(row))
    .sort((one, other) => +other.startedAt - +one.startedAt || Number(other.gongId) - Number(one.gongId))
    .map(({ gongId }) => gongId);
}
type Row = { scope: string; language: string | null; transcriptState: string; durationSeconds: number };

const cases: [string, Record<string, unknown>, (row: Row) => boolean][] = [
  ["scope", { scope: "Internal" }, (row) => row.scope === "Internal"],
  ["language", { language: "deu" }, (row) => row.language === "deu"],
  ["transcript", { transcript: "waiting" }, (row) => row.transcriptState === "waiting"],
  ["least minutes", { minMinutes: 30 }, (row) => Math.floor(row.durationSeconds / 60) >= 30],
  ["most minutes", { maxMinutes: 29 }, (row) => Math.floor(row.durationSeconds / 60) <= 29],
  [
    "both minutes and scope",
    { minMinutes: 3, maxMinutes: 12, scope: "External" },
    ({ durationSeconds, scope }) =>
      scope === "External" && Math.floor(durationSeconds / 60) >= 3 && Math.floor(durationSeconds / 60) <= 12,
  ],
];

describe("the list and its file", () => {
  it.each(cases)("hold the same calls as a recount, by %s", async (_, filter, fits) => {
    const expected = await recount(fits);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(most);
    expect(await walk(filter)).toEqual(expected);
    expect((await fileOf(filter)).map(idOf)).toEqual(expected);
    expect((await listCalls({ ctx: tenant.ctx, input: ask(filter) })).count?.value).toBe(expected.length);
  });

  it.each(sortPairs.started)("run through every call once, %s first", async (sort) => {
    const newest = await recount(() => true);
    const expected = sort === "newest" ? newest : newest.toReversed();
    expect(await walk({ sort })).toEqual(expected);
    expect((await fileOf({ sort })).map(idOf)).toEqual(expected);
  });

  it("puts every minute of length into one class", async () => {
    const under = await walk({ maxMinutes: 29 });
    const over = await walk({ minMinutes: 30 });
    expect([...under, ...over].sort()).toEqual((await recount(() => true)).sort());
  });
});

describe("exportCalls", () => {
  it("writes nothing that a spreadsheet would run", async () => {
    const line = (await fileOf({})).find((found) => idOf(found) === "900");
    expect(line).toContain(`"'=HYPERLINK(""x""), ours"`);
    expect(line).toContain(`"'=Bo, Ek"`);
  });

  it("says when there are more calls than the file holds, and only then", async () => {
    const capped = await fileOf({}, 10);
    expect(capped).toHaveLength(11);
    expect(capped.at(-1)).toContain("There are more calls");
    const all = await recount(() => true);
    expect(await fileOf({}, all.length)).toHaveLength(all.length);
  });

  it("records what was asked and how much was given out", async () => {
    const lines = await fileOf({ scope: "Internal" });
    const [entry] = await withTenant(tenant.tenantId, (tx) =>
      tx.auditEntry.findMany({ where: { action: "calls.exported" }, orderBy: { seq: "desc" }, take: 1 }),
    );
    expect(entry?.details).toMatchObject({
      asked: { scope: "Internal" },
      calls: lines.length,
      isCapped: false,
    });
  });

  it("is closed without the area, and empty for a member who may see only calls of nobody", async () => {
    const { ctx } = await makeMember(tenant, "viewer");
    const input = ExportCallsQuery.parse({});
    const shut = { ...ctx, actor: { ...ctx.actor, areas: { ...ctx.actor.areas, calls: "none" as const } } };
    await expect(exportCalls({ ctx: shut, input })).rejects.toMatchObject({ code: "forbidden" });
    await withTenant(tenant.tenantId, (tx) =>
      tx.tenant.update({ where: { id: tenant.tenantId }, data: { visibility: "own_calls" } }),
    );
    const text = await textOf(await exportCalls({ ctx, input }));
    expect(text.split("\r\n").filter(Boolean)).toHaveLength(1);
  });
});
