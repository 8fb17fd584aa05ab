import { withTenant } from "#lib/db/with-tenant.ts";
import { visibleCalls } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { afterCursor, callFilter, cursorOf, peopleAsked, tookPart } from "./call-filter.ts";
import { readCallNames } from "./call-names.ts";
import { callSummarySelect, toCallSummary } from "./formatters.ts";
import type { CallsPage, ListCallsQuery } from "./schemas.ts";

const countLimit = 1000;

/** One page of the calls that the actor may see, newest first. */
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
    const people = await peopleAsked(tx, tenantId, input);
    const filter = {
      tenantId,
      ...callFilter(input),
      AND: people.map((users) => tookPart(tenantId, users)),
    };
    const allowed = await visibleCalls(tx, ctx);
    const visible = { AND: [filter, allowed] };
    const rows = await tx.call.findMany({
      where: { AND: [visible, afterCursor(input.cursor)] },
      orderBy: [{ startedAt: "desc" }, { gongId: "desc" }],
      take: input.limit + 1,
      select: callSummarySelect,
    });
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    const names = await readCallNames(tx, tenantId, page);
    const isFirst = input.cursor === undefined;
    const found = isFirst ? await tx.call.count({ where: visible, take: countLimit + 1 }) : 0;
    const hidden =
      isFirst && isAdmin(ctx)
        ? await tx.call.count({ where: { AND: [filter, { NOT: allowed }] }, take: countLimit })
        : null;
    return {
      calls: page.map((row) => toCallSummary(row, names)),
      nextCursor: rows.length > input.limit && last ? cursorOf(last) : null,
      count: isFirst ? { value: Math.min(found, countLimit), isCapped: found > countLimit } : null,
      hidden,
    };
  });
}
