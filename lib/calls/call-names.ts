import type { Tx } from "#lib/db/client.ts";
import type { CallNames } from "./formatters.ts";

type Named = { primaryUserGongId: string | null; workspaceGongId: string | null };

const present = (ids: (string | null)[]) => [...new Set(ids)].filter((id) => id !== null);

/** Names for a page of calls in two reads, however many calls there are. */
export async function readCallNames(tx: Tx, tenantId: string, rows: Named[]): Promise<CallNames> {
  const users = await tx.gongUser.findMany({
    where: { tenantId, gongId: { in: present(rows.map((row) => row.primaryUserGongId)) } },
    select: { gongId: true, name: true },
  });
  const workspaces = await tx.gongWorkspace.findMany({
    where: { tenantId, gongId: { in: present(rows.map((row) => row.workspaceGongId)) } },
    select: { gongId: true, name: true },
  });
  return {
    users: new Map(users.map((user) => [user.gongId, user.name])),
    workspaces: new Map(workspaces.map((workspace) => [workspace.gongId, workspace.name])),
  };
}
