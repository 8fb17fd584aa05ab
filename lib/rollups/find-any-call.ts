import type { Tx } from "#lib/db/client.ts";

/** Whether the mirror holds any call, whoever looks. */
export async function findAnyCall(tx: Tx, tenantId: string): Promise<boolean> {
  const some = await tx.$queryRaw<unknown[]>`
    SELECT FROM call_roll_ups WHERE tenant_id = ${tenantId} AND user_gong_id = '' LIMIT 1`;
  return some.length > 0;
}
