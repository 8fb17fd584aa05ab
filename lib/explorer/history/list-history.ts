import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { HistoryPage, HistoryQuery } from "../schemas.ts";
import { entryColumns, formatEntry } from "./format-entry.ts";
import { keptMs } from "./history-limits.ts";

const pageSize = 50;

/** The member's own runs, latest first; nobody sees another's. */
export async function listHistory(
  { ctx, input }: { ctx: MemberContext; input: HistoryQuery },
  clock: Clock = systemClock,
): Promise<HistoryPage> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  const { memberId } = ctx.actor;
  const before = input.cursor === undefined ? undefined : readCursor(input.cursor);
  const rows = await withTenant(tenantId, (tx) =>
    tx.explorerRun.findMany({
      where: {
        tenantId,
        memberId,
        at: { gte: new Date(clock.now() - keptMs) },
        ...(input.operationId !== undefined && { operation: input.operationId }),
        ...(before && { OR: [{ at: { lt: before.at } }, { at: before.at, id: { lt: before.id } }] }),
      },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: pageSize + 1,
      select: entryColumns,
    }),
  );
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    entries: shown.map(formatEntry),
    nextCursor: rows.length > pageSize && last ? `${last.at.getTime()}.${last.id}` : null,
  };
}

function readCursor(text: string): { at: Date; id: string } {
  const [, ms, id] = /^(\d{1,15})\.(xrun_[a-z0-9]{20})$/.exec(text) ?? [];
  if (ms !== undefined && id !== undefined) return { at: new Date(Number(ms)), id };
  throw new AppError("invalid_input", "This place in the list is not known.", {
    nextStep: "Start the list again.",
    invalidParams: [{ name: "cursor", reason: "is not one of ours" }],
  });
}
