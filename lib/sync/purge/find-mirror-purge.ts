import type { Tx } from "#lib/db/client.ts";
import type { MirrorPurge } from "./schemas.ts";
import { wholeMirror } from "./start-purge.ts";

/** How far the deletion of the whole mirror has come; null when none is under way. */
export async function findMirrorPurge(tx: Tx, tenantId: string): Promise<MirrorPurge | null> {
  const run = await tx.purgeRun.findFirst({
    where: { tenantId, finishedAt: null, reason: { in: [...wholeMirror] } },
    select: { startedAt: true, done: true, expected: true },
  });
  return run && { ...run, startedAt: run.startedAt.toISOString() };
}
