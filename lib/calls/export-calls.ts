import type { Tx } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { env } from "#lib/env.ts";
import { type CsvCell, csvFile } from "#lib/format/csv.ts";
import { callsInSight, readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { afterCursor, cursorOf, orderOf, readCallFilter } from "./call-filter.ts";
import { readCallNames } from "./call-names.ts";
import { callSummarySelect, toCallSummary } from "./formatters.ts";
import type { CallSummary, ExportCallsQuery } from "./schemas.ts";

/** What one file holds at most, and how many calls are read at a time. */
const mostCalls = 20_000;
const batchSize = 1_000;

const columns = [
  "Call",
  "Started (UTC)",
  "Title",
  "Account",
  "Host",
  "Workspace",
  "People",
  "Length (s)",
  "Us talking (s)",
  "Them talking (s)",
  "Direction",
  "Scope",
  "Language",
  "Private",
  "Transcript",
  "Link",
];

/**
 * The calls that the list would show, in its order, as CSV: 20,000 at most; a last line says when there are more. What was
 * asked and how much was given out is recorded.
 * @throws {AppError} `forbidden`
 */
export async function exportCalls({
  ctx,
  input,
  most = mostCalls,
}: {
  ctx: TenantContext;
  input: ExportCallsQuery;
  most?: number;
}): Promise<{ fileName: string; text: string }> {
  requireArea(ctx, "calls", "read");
  const read = async (tx: Tx) => {
    const filter = await readCallFilter(tx, ctx.tenantId, input);
    const sight = callsInSight(ctx.tenantId, await readCallVisibility(tx, ctx));
    const { rows, isCapped } = await readRows(tx, ctx, { AND: [filter, sight] }, input.sort, most);
    await recordAudit(tx, ctx, {
      action: "calls.exported",
      details: { asked: askedOf(input), calls: rows.length, isCapped },
    });
    const note: CsvCell[][] = isCapped ? [["There are more calls: narrow the filters to bring them."]] : [];
    return { fileName: "calls.csv", text: csvFile(columns, [...rows, ...note]) };
  };
  return withTenant(ctx.tenantId, read, { timeoutMs: 60_000 });
}

function askedOf(input: ExportCallsQuery): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

async function readRows(
  tx: Tx,
  { tenantId, tenantSlug }: TenantContext,
  where: Prisma.CallWhereInput,
  sort: ExportCallsQuery["sort"],
  most: number,
): Promise<{ rows: CsvCell[][]; isCapped: boolean }> {
  const rows: CsvCell[][] = [];
  let cursor: string | undefined;
  for (;;) {
    const take = Math.min(batchSize, most - rows.length);
    const found = await tx.call.findMany({
      where: { AND: [where, afterCursor(cursor, sort)] },
      orderBy: orderOf(sort),
      take: take + 1,
      select: { ...callSummarySelect, language: true },
    });
    const batch = found.slice(0, take);
    const names = await readCallNames(tx, tenantId, batch);
    for (const row of batch) rows.push(cellsOf(tenantSlug, toCallSummary(row, names), row.language));
    const last = batch.at(-1);
    if (found.length <= take || !last) return { rows, isCapped: false };
    if (rows.length >= most) return { rows, isCapped: true };
    cursor = cursorOf(last);
  }
}

const cellsOf = (slug: string, call: CallSummary, language: string | null): CsvCell[] => [
  call.id,
  call.startedAt,
  call.title,
  call.accountName,
  call.host?.name,
  call.workspaceName,
  call.partyCount,
  call.durationSeconds,
  call.usTalkSeconds,
  call.themTalkSeconds,
  call.direction,
  call.scope,
  language,
  call.isPrivate,
  call.transcriptState,
  new URL(`/${slug}/calls/${call.id}`, env().NEXTAUTH_URL).href,
];
