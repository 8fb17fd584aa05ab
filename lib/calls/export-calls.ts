import { withTenant } from "#lib/db/with-tenant.ts";
import type { SheetRow } from "#lib/format/sheet.ts";
import { type SheetFile, sheetFile } from "#lib/format/sheet-file.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readCallsAsked } from "./call-conditions.ts";
import { type CallCursor, orderOf } from "./call-order.ts";
import { conversationHeads } from "./conversation-columns.ts";
import { countCallsAsked } from "./count-calls.ts";
import { readConversations } from "./read-conversations.ts";
import type { ExportCallsQuery } from "./schemas.ts";

/** What one file holds at most, and how many calls are read at a time. */
const mostCalls = 20_000;
const batchSize = 500;

/**
 * The calls that the list would show, in its order, one row each with everything measured: 20,000 at most; a last line
 * says when there are more. It is read while it is sent, some calls at a time. What was asked and how much was to be
 * given out is recorded before the first of them leaves.
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
}): Promise<SheetFile> {
  requireArea(ctx, "calls", "read");
  if (orderOf(input.sort).key === "score") requireArea(ctx, "scorecards", "read");
  await withTenant(ctx.tenantId, async (tx) => {
    const asked = await readCallsAsked(tx, ctx, input);
    const { found } = await countCallsAsked(tx, asked, { limit: most + 1, withHidden: false });
    await recordAudit(tx, ctx, {
      action: "calls.exported",
      details: { asked: askedOf(input), calls: Math.min(found, most), isCapped: found > most },
    });
  });
  return sheetFile("calls", input.format, {
    name: "Calls",
    columns: conversationHeads(input.zone),
    rows: readBatches(ctx, input, most),
  });
}

function askedOf(input: ExportCallsQuery): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => {
      if (value === undefined) return [];
      if (name === "calls") return [[name, `${[value].flat().length} chosen`]];
      return [[name, [value].flat().join(", ")]];
    }),
  );
}

async function* readBatches(
  ctx: TenantContext,
  input: ExportCallsQuery,
  most: number,
): AsyncGenerator<readonly SheetRow[]> {
  const readBehind = (after: CallCursor | null, take: number) =>
    withTenant(ctx.tenantId, (tx) => readConversations(tx, ctx, input, { after, take }));
  let after: CallCursor | null = null;
  for (let written = 0; written < most; ) {
    const batch: Awaited<ReturnType<typeof readBehind>> = await readBehind(
      after,
      Math.min(batchSize, most - written),
    );
    yield batch.rows;
    written += batch.rows.length;
    if (!batch.isMore) return;
    after = batch.last;
  }
  yield [["There are more calls: narrow the filters to bring them."]];
}
