import type { Tx } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { type CallVisibility, callsInSight, readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { afterCursor, cursorOf, orderOf, readCallFilter } from "./call-filter.ts";
import { readCallNames } from "./call-names.ts";
import { callSummarySelect, toCallSummary } from "./formatters.ts";
import type { CallsPage, ListCallsQuery } from "./schemas.ts";

const countLimit = 1000;

/** Counts along the index of the list, so that it ends at the limit; by itself a count would sort all that fit. */
const countUpTo = (tx: Tx, where: Prisma.CallWhereInput, limit: number) =>
  tx.call.count({ where, orderBy: orderOf("newest"), take: limit });

/** Private calls under the filters, for those who look after the tenant: they see everybody's. */
const countHidden = async (tx: Tx, filter: Prisma.CallWhereInput, { showPrivate }: CallVisibility) =>
  showPrivate ? 0 : await countUpTo(tx, { AND: [filter, { isPrivate: true }] }, countLimit);

/** One page of the calls that the actor may see, by their start. */
export async function listCalls({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ListCallsQuery;
}): Promise<CallsPage> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const filter = await readCallFilter(tx, tenantId, input);
    const sight = await readCallVisibility(tx, ctx);
    const visible = { AND: [filter, callsInSight(tenantId, sight)] };
    const rows = await tx.call.findMany({
      where: { AND: [visible, afterCursor(input.cursor, input.sort)] },
      orderBy: orderOf(input.sort),
      take: input.limit + 1,
      select: callSummarySelect,
    });
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    const names = await readCallNames(tx, tenantId, page);
    const isFirst = input.cursor === undefined;
    const found = isFirst ? await countUpTo(tx, visible, countLimit + 1) : 0;
    const hidden = isFirst && isAdmin(ctx) ? await countHidden(tx, filter, sight) : null;
    return {
      calls: page.map((row) => toCallSummary(row, names)),
      nextCursor: rows.length > input.limit && last ? cursorOf(last) : null,
      count: isFirst ? { value: Math.min(found, countLimit), isCapped: found > countLimit } : null,
      hidden,
    };
  });
}
