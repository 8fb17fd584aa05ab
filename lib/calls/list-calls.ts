import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readCallsAsked } from "./call-conditions.ts";
import { orderOf, readCursor, writeCursor } from "./call-order.ts";
import { countCallsAsked } from "./count-calls.ts";
import { toCallSummary } from "./formatters.ts";
import { readCallRows } from "./read-call-rows.ts";
import { readListDetails } from "./read-list-details.ts";
import type { CallsPage, ListCallsQuery } from "./schemas.ts";

const countLimit = 1000;

/** One page of the calls that the actor may see, in the order that is asked for. */
export async function listCalls({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ListCallsQuery;
}): Promise<CallsPage> {
  requireArea(ctx, "calls", "read");
  if (orderOf(input.sort).key === "score") requireArea(ctx, "scorecards", "read");
  return withTenant(ctx.tenantId, async (tx) => {
    const asked = await readCallsAsked(tx, ctx, input);
    const order = orderOf(input.sort);
    const after = input.cursor === undefined ? null : readCursor(input.cursor, order);
    const rows = await readCallRows(tx, ctx, asked, { order, after, take: input.limit + 1 });
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    const { names, trackersOf, scoreOf } = await readListDetails(tx, ctx, page);
    const tellsHidden = isAdmin(ctx);
    const counts =
      after === null
        ? await countCallsAsked(tx, asked, { limit: countLimit + 1, withHidden: tellsHidden })
        : null;
    return {
      calls: page.map((row) => ({
        ...toCallSummary(row, names),
        trackers: trackersOf.get(row.gongId) ?? [],
        score: scoreOf.get(row.gongId) ?? null,
      })),
      nextCursor: rows.length > input.limit && last ? writeCursor(last, order) : null,
      count: counts && { value: Math.min(counts.found, countLimit), isCapped: counts.found > countLimit },
      hidden: counts && tellsHidden ? counts.hidden : null,
    };
  });
}
