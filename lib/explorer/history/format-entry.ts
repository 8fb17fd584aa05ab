import type { Prisma } from "#lib/db/generated/client.ts";
import type { HistoryEntry } from "../schemas.ts";

export const entryColumns = {
  id: true,
  kind: true,
  operation: true,
  method: true,
  path: true,
  at: true,
  outcome: true,
  status: true,
  durationMs: true,
  gongRequestId: true,
} as const satisfies Prisma.ExplorerRunSelect;

type Row = Prisma.ExplorerRunGetPayload<{ select: typeof entryColumns }>;

/** A stored run as its member sees it. */
export function formatEntry(row: Row): HistoryEntry {
  return {
    id: row.id,
    kind: row.kind === "raw" ? "raw" : "operation",
    operationId: row.operation,
    method: row.method as HistoryEntry["method"],
    path: row.path,
    at: row.at.toISOString(),
    outcome: row.outcome as HistoryEntry["outcome"],
    status: row.status,
    durationMs: row.durationMs,
    gongRequestId: row.gongRequestId,
  };
}
