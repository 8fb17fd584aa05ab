import type { Tx } from "#lib/db/client.ts";
import type { StreamName } from "../streams.ts";

/**
 * Writes runs under way off, with the reason they ended. The caller has locked and changed the streams so that these
 * runs can write no more: another state, or a newer fence.
 */
export async function endRuns(
  tx: Tx,
  tenantId: string,
  streams: readonly StreamName[],
  { now, outcome }: { now: Date; outcome: "paused" | "cancelled" },
): Promise<void> {
  await tx.syncRun.updateMany({
    where: { tenantId, stream: { in: [...streams] }, finishedAt: null },
    data: { finishedAt: now, outcome },
  });
}
