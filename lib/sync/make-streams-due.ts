import type { Tx } from "#lib/db/client.ts";
import { purgeMirror } from "./purge-mirror.ts";
import { streams } from "./streams.ts";

/**
 * Makes every stream of the tenant due at `now`, the missing ones too, and forgets what stood in their way. A mirror
 * of another generation than the connection's is purged first.
 */
export async function makeStreamsDue(tx: Tx, tenantId: string, now: Date): Promise<void> {
  const connection = await tx.connection.findUnique({
    where: { tenantId },
    select: { mirrorGeneration: true },
  });
  const generation = connection?.mirrorGeneration ?? 1;
  const others = await tx.syncStream.count({ where: { tenantId, generation: { not: generation } } });
  if (others > 0) await purgeMirror(tx, tenantId);
  await tx.syncStream.createMany({
    data: streams.map((stream) => ({ tenantId, stream, generation, nextRunAt: now })),
    skipDuplicates: true,
  });
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
}
