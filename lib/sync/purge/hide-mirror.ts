import type { Tx } from "#lib/db/client.ts";
import type { PurgeReason } from "#lib/db/generated/enums.ts";
import { startPurge } from "./start-purge.ts";

/**
 * Takes the tenant's whole mirror out of sight, in the caller's transaction, and orders its deletion: the streams and
 * what they know are gone, so that a run under way writes nothing more; members lose their link to Gong users; the
 * database shows no row of the mirror any more. The worker erases the rows and then lets a new copy begin.
 * @returns how many calls will be erased.
 */
export async function hideMirror(
  tx: Tx,
  tenantId: string,
  order: {
    reason: Extract<PurgeReason, "disconnect" | "another_company">;
    memberId: string | null;
    now: Date;
  },
): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM sync_streams WHERE tenant_id = ${tenantId} ORDER BY stream FOR UPDATE`;
  const expected = await tx.call.count({ where: { tenantId } });
  await tx.syncStream.deleteMany({ where: { tenantId } });
  await tx.member.updateMany({ where: { tenantId, gongUserId: { not: null } }, data: { gongUserId: null } });
  // They name calls and people of a company that is not shown any more.
  await tx.reportSnapshot.deleteMany({ where: { tenantId } });
  await startPurge(tx, tenantId, { ...order, expected });
  return expected;
}
