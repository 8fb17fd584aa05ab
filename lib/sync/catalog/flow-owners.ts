import type { Tx } from "#lib/db/client.ts";

/** A user whose lists Gong can be asked for, by id and by e-mail address. */
export interface ListOwner {
  gongId: string;
  email: string;
}

/** Everybody active, in an order that stays: the first one also stands for the company's own lists. */
export async function readListOwners(tx: Tx, tenantId: string): Promise<ListOwner[]> {
  const users = await tx.gongUser.findMany({
    where: { tenantId, active: true, removedAt: null, emailAddress: { not: null } },
    orderBy: { gongId: "asc" },
    select: { gongId: true, emailAddress: true },
  });
  return users.map(({ gongId, emailAddress }) => ({ gongId, email: emailAddress ?? "" }));
}
