import type { Tx } from "#lib/db/client.ts";
import type { SuspiciousView } from "./schemas.ts";

const most = 50;

/** The suspicious ranges of each stream, newest first. */
export async function readSuspicious(tx: Tx, tenantId: string): Promise<Map<string, SuspiciousView[]>> {
  const rows = await tx.syncWindow.findMany({
    where: { tenantId, state: "suspicious" },
    orderBy: { toAt: "desc" },
    take: most,
    select: { stream: true, id: true, fromAt: true, toAt: true, note: true, closedAt: true },
  });
  const views = rows.map(({ stream, ...row }) => ({
    stream,
    view: {
      id: row.id,
      from: row.fromAt.toISOString(),
      to: row.toAt.toISOString(),
      note: row.note ?? "Gong's answers contradict themselves here.",
      since: row.closedAt?.toISOString() ?? null,
    },
  }));
  const streams = new Set(views.map(({ stream }) => stream));
  return new Map(
    [...streams].map((stream) => [
      stream,
      views.filter((row) => row.stream === stream).map(({ view }) => view),
    ]),
  );
}
