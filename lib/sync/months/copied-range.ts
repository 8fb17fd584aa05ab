import type { Tx } from "#lib/db/client.ts";
import { retentionLine } from "#lib/tenancy/retention/retention-line.ts";
import type { Span } from "../windows/plan-windows.ts";

/** What of the past is copied, and what of it is still under way. */
export interface CopiedRange extends Span {
  /** Parts of the range that are being copied. Those that contradicted themselves are for the checks to settle. */
  unread: Span[];
}

/**
 * The range of call starts that the mirror means to hold at `nowMs` (epoch milliseconds), from the oldest window of the
 * past, or the tenant's retention line where that is later, to the moment up to which the present is known. Null before
 * the first window was read.
 */
export async function copiedRange(tx: Tx, tenantId: string, nowMs: number): Promise<CopiedRange | null> {
  const [range] = await tx.$queryRaw<{ from_at: Date | null; to_at: Date | null }[]>`
    SELECT min(w.from_at) AS from_at, max(s.as_of) AS to_at FROM sync_streams s
    JOIN sync_windows w ON w.tenant_id = s.tenant_id AND w.stream = s.stream AND w.kind = 'history'
    WHERE s.tenant_id = ${tenantId} AND s.stream = 'calls'`;
  if (!range?.from_at || !range.to_at) return null;
  const line = await retentionLine(tx, tenantId, nowMs);
  const unread = await tx.syncWindow.findMany({
    where: { tenantId, stream: "calls", kind: "history", state: "open" },
    select: { fromAt: true, toAt: true },
  });
  return {
    fromMs: Math.max(range.from_at.getTime(), line?.getTime() ?? 0),
    toMs: range.to_at.getTime(),
    unread: unread.map(({ fromAt, toAt }) => ({ fromMs: fromAt.getTime(), toMs: toAt.getTime() })),
  };
}
