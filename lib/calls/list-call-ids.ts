import type { Tx } from "#lib/db/client.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readCallsAsked, whereCalls } from "./call-conditions.ts";
import { orderOf } from "./call-order.ts";
import type { CallsQuery } from "./schemas.ts";

/** Gong's ids of the calls of the filters that the actor may see, `most` at most, in no order. @throws {AppError} `forbidden` */
export async function listCallIds(
  tx: Tx,
  ctx: TenantContext,
  query: CallsQuery,
  most: number,
): Promise<string[]> {
  requireArea(ctx, "calls", "read");
  if (orderOf(query.sort).key === "score") requireArea(ctx, "scorecards", "read");
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.gong_id AS id FROM calls c
    WHERE ${whereCalls(await readCallsAsked(tx, ctx, query))} LIMIT ${most}`;
  return rows.map(({ id }) => id);
}
