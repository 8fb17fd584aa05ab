import { withTenant } from "#lib/db/with-tenant.ts";
import type { SheetValue } from "#lib/format/show-cell.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type PeopleReport, readPeopleReport } from "./read-people-report.ts";
import type {
  ListPeopleReportQuery,
  PeopleReportPage,
  PeopleReportQuery,
  PeopleReportTotals,
} from "./schemas.ts";

/**
 * One page of the report on people, one row for a person and a week or month; with the first page what all rows come
 * to. `among` narrows it to the people of a snapshot.
 * @throws {AppError} `forbidden`
 */
export async function listPeopleReport({
  ctx,
  input,
  among = null,
  nowMs = Date.now(),
}: {
  ctx: TenantContext;
  input: ListPeopleReportQuery;
  among?: readonly string[] | null;
  nowMs?: number;
}): Promise<PeopleReportPage> {
  requireArea(ctx, "stats", "read");
  const { cursor, limit, ...query } = input;
  const report = await withTenant(ctx.tenantId, (tx) =>
    readPeopleReport(tx, { ctx, input: query, among, nowMs }),
  );
  const { columns, rows } = report;
  const keyOf = (row: (typeof rows)[number]) => `${row.days.start}_${row.id}`;
  const before = cursor === undefined ? -1 : rows.findIndex((row) => keyOf(row) === cursor);
  // Somebody who left meanwhile ends the list rather than begin it anew.
  const at = cursor !== undefined && before < 0 ? rows.length : before + 1;
  const page = rows.slice(at, at + limit);
  const last = page.at(-1);
  return {
    heads: columns.map(({ cell: _cell, isSum: _isSum, ...head }) => head),
    rows: page.map((row) => columns.map(({ cell }): SheetValue => cell(row) ?? null)),
    totals: cursor === undefined ? totalsOf(report, query.pace) : null,
    nextCursor: last && at + limit < rows.length ? keyOf(last) : null,
  };
}

/** What the rows come to; adding up the file gives the same. Pure. */
export function totalsOf(report: PeopleReport, pace: PeopleReportQuery["pace"]): PeopleReportTotals {
  const { columns, rows, days, companyZone, asOf, copiedFrom } = report;
  const sums = columns.flatMap(({ id, isSum, cell }) => {
    const known = isSum ? rows.map(cell).filter((value) => value !== null && value !== undefined) : [];
    return known.length > 0 ? [[id, known.reduce<number>((all, value) => all + Number(value), 0)]] : [];
  });
  return {
    rows: rows.length,
    people: new Set(rows.map(({ id }) => id)).size,
    sums: Object.fromEntries(sums),
    days,
    pace,
    companyZone,
    asOf: asOf?.toISOString() ?? null,
    copiedFrom,
  };
}
