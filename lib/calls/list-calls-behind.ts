import type { Tx } from "#lib/db/client.ts";
import { callsInSight, readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { readCallNames } from "./call-names.ts";
import { callSummarySelect, toCallSummary } from "./formatters.ts";
import type { CallsBehind } from "./schemas.ts";

const shownCalls = 50;

/** Calls that Gong names behind a figure; those that the actor may not see, or that are not copied, are counted only. */
export async function listCallsBehind(
  tx: Tx,
  ctx: TenantContext,
  callIds: readonly string[],
): Promise<CallsBehind> {
  const { tenantId } = ctx;
  const where = {
    AND: [
      callsInSight(tenantId, await readCallVisibility(tx, ctx)),
      { tenantId, gongId: { in: [...callIds] } },
    ],
  };
  const visible = await tx.call.count({ where });
  const rows = await tx.call.findMany({
    where,
    select: callSummarySelect,
    orderBy: [{ startedAt: "desc" }, { gongId: "desc" }],
    take: shownCalls,
  });
  const names = await readCallNames(tx, tenantId, rows);
  return {
    calls: rows.map((row) => toCallSummary(row, names)),
    listed: callIds.length,
    visible,
    hidden: callIds.length - visible,
  };
}
