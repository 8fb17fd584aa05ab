import { listConversations } from "#lib/calls/list-conversations.ts";
import { ListCallsQuery } from "#lib/calls/schemas.ts";
import { type Clock, systemClock } from "#lib/clock.ts";
import type { SheetHead, SheetValue } from "#lib/format/show-cell.ts";
import { parseInput } from "#lib/http/parse-input.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { listPeopleReport } from "../people/list-people-report.ts";
import { ListPeopleReportQuery } from "../people/schemas.ts";
import { readSnapshot } from "./read-snapshot.ts";

export interface SnapshotRows {
  heads: SheetHead[];
  rows: SheetValue[][];
  nextCursor: string | null;
}

/**
 * Rows of a snapshot as far as the viewer may see them, a page at a time, with what is known of them today.
 * @throws {AppError} `not_found` for one that is over or revoked; `forbidden`
 */
export async function listSnapshotRows({
  ctx,
  input: { snapshotId, ...page },
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: { snapshotId: string; cursor?: string | undefined; limit: number };
  clock?: Clock;
}): Promise<SnapshotRows> {
  const { report, query, people, calls } = await readSnapshot(ctx, snapshotId, clock);
  if (report === "people") {
    const input = parseInput(ListPeopleReportQuery, { ...query, period: "custom", ...page });
    const { heads, rows, nextCursor } = await listPeopleReport({ ctx, input, among: people });
    return { heads, rows, nextCursor };
  }
  const { zone, sort } = query;
  const input = { ...parseInput(ListCallsQuery, { zone, sort, ...page }), calls };
  const { heads, rows, nextCursor } = await listConversations({ ctx, input });
  return { heads, rows, nextCursor };
}
