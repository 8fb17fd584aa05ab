import type { Tx } from "#lib/db/client.ts";
import type { BackfillView } from "../control/schemas.ts";

/** The newest wish to copy further back whose span is not read to its end; null when there is none. */
export async function readBackfill(tx: Tx, tenantId: string): Promise<BackfillView | null> {
  const newest = await tx.backfill.findFirst({
    where: { tenantId, cancelledAt: null },
    orderBy: { requestedAt: "desc" },
  });
  if (newest === null) return null;
  const { fromAt, toAt } = newest;
  const unread = await tx.syncWindow.findFirst({
    where: {
      tenantId,
      stream: "calls",
      kind: "history",
      state: "open",
      fromAt: { gte: fromAt },
      toAt: { lte: toAt },
    },
    select: { id: true },
  });
  if (unread === null) return null;
  return {
    from: fromAt.toISOString(),
    to: toAt.toISOString(),
    requestedBy: newest.requestedByName,
    requestedAt: newest.requestedAt.toISOString(),
    expectedCalls: newest.expectedCalls,
  };
}
