import type { Tx } from "#lib/db/client.ts";

/** Whether anything was copied from Gong for the tenant. */
export async function hasMirror(tx: Tx, tenantId: string): Promise<boolean> {
  const query = { where: { tenantId }, select: { gongId: true } } as const;
  const found =
    (await tx.gongWorkspace.findFirst(query)) ??
    (await tx.gongUser.findFirst(query)) ??
    (await tx.call.findFirst(query));
  return found !== null;
}
