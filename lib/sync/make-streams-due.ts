import type { Tx } from "#lib/db/client.ts";
import { hideMirror } from "./purge/hide-mirror.ts";
import { isMirrorGoing } from "./purge/start-purge.ts";
import { streamDetails } from "./stream-details.ts";
import { streams } from "./streams.ts";

/** Rows for all streams of a tenant; those that are not urgent begin when the newest calls have been read. */
export function newStreams(of: { tenantId: string; generation: number }, now: Date) {
  return streams.map((stream) => ({
    ...of,
    stream,
    nextRunAt: new Date(now.getTime() + streamDetails[stream].firstRunAfterMs),
  }));
}

/**
 * Makes every stream of the tenant due at `now`, makes the missing ones, and forgets what stood in their way. While an
 * older mirror is being erased there are no streams: the worker makes them when it is gone. A mirror of another
 * generation than the connection's is sent that way first.
 */
export async function makeStreamsDue(tx: Tx, tenantId: string, now: Date): Promise<void> {
  const connection = await tx.connection.findUnique({
    where: { tenantId },
    select: { mirrorGeneration: true },
  });
  const generation = connection?.mirrorGeneration ?? 1;
  const others = await tx.syncStream.count({ where: { tenantId, generation: { not: generation } } });
  if (others > 0) await hideMirror(tx, tenantId, { reason: "another_company", memberId: null, now });
  if (await isMirrorGoing(tx, tenantId)) return;
  await tx.syncStream.updateMany({
    where: { tenantId, state: { in: ["idle", "blocked", "failed"] } },
    data: {
      state: "idle",
      nextRunAt: now,
      failures: 0,
      missingScope: null,
      errorCode: null,
      errorText: null,
      errorRequest: null,
    },
  });
  await tx.syncStream.createMany({
    data: newStreams({ tenantId, generation }, now),
    skipDuplicates: true,
  });
}
