import { expect } from "vitest";
import { getAccount } from "#lib/accounts/get-account.ts";
import { listAccounts } from "#lib/accounts/list-accounts.ts";
import { exportCalls } from "#lib/calls/export-calls.ts";
import { getCall } from "#lib/calls/get-call.ts";
import { getCallMarks } from "#lib/calls/get-call-marks.ts";
import { getCallStatistics } from "#lib/calls/get-call-statistics.ts";
import { listCalls } from "#lib/calls/list-calls.ts";
import { listConversations } from "#lib/calls/list-conversations.ts";
import { listFilterValues } from "#lib/calls/list-filter-values.ts";
import { ExportCallsQuery, ListCallsQuery } from "#lib/calls/schemas.ts";
import { wholeFile } from "#lib/format/sheet-file.ts";
import { listLibraryItems } from "#lib/library/list-library-items.ts";
import { makeReport } from "#lib/reports/schedules/make-report.ts";
import { AskedReport } from "#lib/reports/schemas.ts";
import { exportSnapshot } from "#lib/reports/snapshots/export-snapshot.ts";
import { listSnapshotRows } from "#lib/reports/snapshots/list-snapshot-rows.ts";
import { listCallScorecards } from "#lib/scorecards/list-call-scorecards.ts";
import { exportSearchHits } from "#lib/search/export-search-hits.ts";
import { SearchQuery } from "#lib/search/schemas.ts";
import { searchCalls } from "#lib/search/search-calls.ts";
import type { Area } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";

/** Whose call it is, as the member of the matrix sees it. */
export const userOf = { mine: "70", report: "71", other: "72" } as const;
export type Host = keyof typeof userOf;

export interface World {
  id: string;
  host: Host;
  isPrivate: boolean;
}

/** One call of each, private and not. */
export const calls: World[] = (Object.keys(userOf) as Host[]).flatMap((host, place) =>
  [false, true].map((isPrivate) => ({ id: `${1 + place}0${Number(isPrivate)}`, host, isPrivate })),
);
export const ids = calls.map(({ id }) => id);
export const domainOf = (id: string) => `customer${id}.example`;

/** Those of `known` that an answer is given for; the others must be missing, in no other way. */
export async function answered<T extends string>(
  known: readonly T[],
  ask: (one: T) => Promise<unknown>,
): Promise<T[]> {
  const found: T[] = [];
  for (const one of known) {
    const code = await ask(one).then(
      () => "answered",
      (error: { code?: string }) => error.code,
    );
    if (code === "forbidden") throw Object.assign(new Error(`${one} is closed`), { code });
    expect(["answered", "not_found"]).toContain(code);
    if (code === "answered") found.push(one);
  }
  return found;
}

const firstCells = (text: string) => [
  ...new Set(
    text
      .split("\r\n")
      .slice(1)
      .filter(Boolean)
      .map((line) => line.split(",")[0] ?? ""),
  ),
];
/** A snapshot that an owner took while private calls were shown: it holds all of them. */
export const snapshotOf = { id: "" };
const wholeReport = AskedReport.parse({
  report: "conversations",
  query: { period: "last_30_days", zone: "UTC" },
});
const words = SearchQuery.parse({ q: "discount" });

export interface Way {
  name: string;
  /** All of these must be open. */
  needs: Area[];
  /** Private calls have no words, reviews apart, and show nowhere but in lists that say so. */
  showsPrivate: boolean;
  seen: (ctx: TenantContext) => Promise<string[]>;
}

export const list = (ctx: TenantContext, filter: Record<string, unknown> = {}) =>
  listCalls({ ctx, input: ListCallsQuery.parse(filter) });

/** Every way to calls, and what it shows of them. */
export const ways: Way[] = [
  {
    name: "the list",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) => (await list(ctx)).calls.map(({ id }) => id),
  },
  {
    name: "the list by length",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) => (await list(ctx, { sort: "longest" })).calls.map(({ id }) => id),
  },
  {
    name: "the list by score",
    needs: ["calls", "scorecards"],
    showsPrivate: true,
    seen: async (ctx) => (await list(ctx, { sort: "best-score" })).calls.map(({ id }) => id),
  },
  {
    name: "the list of a scorecard",
    needs: ["calls", "scorecards"],
    showsPrivate: true,
    seen: async (ctx) => (await list(ctx, { scorecard: "901" })).calls.map(({ id }) => id),
  },
  {
    name: "the list of a team",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) =>
      [
        ...(await list(ctx, { team: userOf.mine })).calls,
        ...(await list(ctx, { participant: userOf.other })).calls,
      ].map(({ id }) => id),
  },
  {
    name: "the list of several people",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) => (await list(ctx, { host: Object.values(userOf) })).calls.map(({ id }) => id),
  },
  {
    name: "the file",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) =>
      firstCells(String(await wholeFile(await exportCalls({ ctx, input: ExportCallsQuery.parse({}) })))),
  },
  {
    name: "the file of chosen calls",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) =>
      firstCells(
        String(await wholeFile(await exportCalls({ ctx, input: ExportCallsQuery.parse({ calls: ids }) }))),
      ),
  },
  {
    name: "the report on conversations",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) =>
      (await listConversations({ ctx, input: ListCallsQuery.parse({}) })).rows.map(([id]) => String(id)),
  },
  {
    name: "the report by mail",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) =>
      firstCells(
        String(
          await wholeFile(
            (await makeReport(ctx, wholeReport, "csv", Date.parse("2026-10-15T00:00:00Z"))).file,
          ),
        ),
      ),
  },
  {
    name: "a snapshot",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) =>
      (await listSnapshotRows({ ctx, input: { snapshotId: snapshotOf.id, limit: 200 } })).rows.map(([id]) =>
        String(id),
      ),
  },
  {
    name: "a snapshot's file",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) =>
      firstCells(
        String(
          await wholeFile(await exportSnapshot({ ctx, input: { snapshotId: snapshotOf.id, format: "csv" } })),
        ),
      ),
  },
  {
    name: "the domains to choose from",
    needs: ["calls"],
    showsPrivate: false,
    seen: async (ctx) =>
      (await listFilterValues({ ctx, input: { kind: "domain", text: "" } })).flatMap(({ name }) =>
        ids.filter((id) => name === domainOf(id)),
      ),
  },
  {
    name: "the accounts",
    needs: ["calls"],
    showsPrivate: true,
    seen: async (ctx) =>
      (await listAccounts({ ctx, input: { limit: 50 } })).accounts.map(({ key }) =>
        key.replace("Customer ", ""),
      ),
  },
  {
    name: "an account's page",
    needs: ["calls"],
    showsPrivate: true,
    seen: (ctx) => answered(ids, (id) => getAccount({ ctx, input: { key: `Customer ${id}` } })),
  },
  {
    name: "a call's page",
    needs: ["calls"],
    showsPrivate: true,
    seen: (ctx) => answered(ids, (callId) => getCall({ ctx, input: { callId } })),
  },
  {
    name: "a call's moments",
    needs: ["calls"],
    showsPrivate: true,
    seen: (ctx) => answered(ids, (callId) => getCallMarks({ ctx, input: { callId } })),
  },
  {
    name: "a call's statistics",
    needs: ["calls", "stats"],
    showsPrivate: true,
    seen: (ctx) => answered(ids, (callId) => getCallStatistics({ ctx, input: { callId } })),
  },
  {
    name: "a call's reviews",
    needs: ["calls", "scorecards"],
    showsPrivate: true,
    seen: (ctx) => answered(ids, (callId) => listCallScorecards({ ctx, input: { callId } })),
  },
  {
    name: "a folder of the library",
    needs: ["calls", "library"],
    showsPrivate: true,
    seen: async (ctx) =>
      (await listLibraryItems({ ctx, input: { folder: "800" } })).items.map(({ call }) => call.id),
  },
  {
    name: "the search in the library",
    needs: ["calls", "library"],
    showsPrivate: true,
    seen: async (ctx) =>
      (await listLibraryItems({ ctx, input: { q: "worth" } })).items.map(({ call }) => call.id),
  },
  {
    name: "the search",
    needs: ["calls", "transcripts"],
    showsPrivate: false,
    seen: async (ctx) => (await searchCalls({ ctx, input: words })).hits.map(({ call }) => call.id),
  },
  {
    name: "the search's file",
    needs: ["calls", "transcripts"],
    showsPrivate: false,
    seen: async (ctx) => firstCells((await exportSearchHits({ ctx, input: words })).text),
  },
];
