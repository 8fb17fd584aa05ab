import type { Tx } from "#lib/db/client.ts";

/** Whether the mirror holds any call, whoever looks. */
export async function findAnyCall(tx: Tx, tenantId: string): Promise<boolean> {
  const some = await tx.callRollUp.findFirst({
    where: { tenantId, userGongId: "" },
    orderBy: { day: "desc" },
    select: { day: true },
  });
  return some !== null;
}
