import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { env } from "#lib/env.ts";
import { type CsvCell, csvFile } from "#lib/format/csv.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type CallsAsked, readCallsAsked } from "./call-conditions.ts";
import { type CallOrder, orderOf } from "./call-order.ts";
import { toCallSummary } from "./formatters.ts";
import { type CallListRow, readCallRows } from "./read-call-rows.ts";
import { type ListDetails, readListDetails } from "./read-list-details.ts";
import type { ExportCallsQuery } from "./schemas.ts";

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
  "Trackers",
  "Score",
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
  if (orderOf(input.sort).key === "score") requireArea(ctx, "scorecards", "read");
  const read = async (tx: Tx) => {
    const asked = await readCallsAsked(tx, ctx, input);
    const { rows, isCapped } = await readRows(tx, ctx, asked, { order: orderOf(input.sort), most });
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
    Object.entries(input).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name, Array.isArray(value) ? `${value.length} chosen` : String(value)]];
    }),
  );
}

async function readRows(
  tx: Tx,
  ctx: TenantContext,
  asked: CallsAsked,
  { order, most }: { order: CallOrder; most: number },
): Promise<{ rows: CsvCell[][]; isCapped: boolean }> {
  const rows: CsvCell[][] = [];
  let after: CallListRow | null = null;
  for (;;) {
    const take = Math.min(batchSize, most - rows.length);
    const found: CallListRow[] = await readCallRows(tx, ctx, asked, { order, after, take: take + 1 });
    const batch = found.slice(0, take);
    const details = await readListDetails(tx, ctx, batch);
    for (const row of batch) rows.push(cellsOf(ctx.tenantSlug, row, details));
    after = batch.at(-1) ?? null;
    if (found.length <= take || after === null) return { rows, isCapped: false };
    if (rows.length >= most) return { rows, isCapped: true };
  }
}

function cellsOf(slug: string, row: CallListRow, { names, trackersOf, scoreOf }: ListDetails): CsvCell[] {
  const call = toCallSummary(row, names);
  const trackers = trackersOf.get(row.gongId) ?? [];
  return [
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
    row.language,
    call.isPrivate,
    call.transcriptState,
    trackers.map(({ name, occurrences }) => `${name} ${occurrences}`).join("; "),
    scoreOf.get(row.gongId) ?? null,
    new URL(`/${slug}/calls/${call.id}`, env().NEXTAUTH_URL).href,
  ];
}
