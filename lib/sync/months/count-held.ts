import type { Tx } from "#lib/db/client.ts";
import type { Span } from "../windows/plan-windows.ts";

/** Calls of the mirror that started in a span and are not marked as removed. */
export function countHeld(tx: Tx, tenantId: string, { fromMs, toMs }: Span): Promise<number> {
  const startedAt = { gte: new Date(fromMs), lt: new Date(toMs) };
  return tx.call.count({ where: { tenantId, startedAt, removedAt: null } });
}

/** Their ids. */
export async function idsHeld(tx: Tx, tenantId: string, { fromMs, toMs }: Span): Promise<string[]> {
  const startedAt = { gte: new Date(fromMs), lt: new Date(toMs) };
  const rows = await tx.call.findMany({
    where: { tenantId, startedAt, removedAt: null },
    select: { gongId: true },
    orderBy: { gongId: "asc" },
  });
  return rows.map((row) => row.gongId);
}
