import type { Tx } from "#lib/db/client.ts";
import type { FlowNames } from "./formatters.ts";

/** Names of the owners and workspaces of a page of flows, in two reads. */
export async function readFlowNames(
  tx: Tx,
  tenantId: string,
  rows: readonly { workspaceGongId: string | null; owners: readonly { userGongId: string }[] }[],
): Promise<FlowNames> {
  const userIds = [...new Set(rows.flatMap(({ owners }) => owners.map(({ userGongId }) => userGongId)))];
  const workspaceIds = [...new Set(rows.map(({ workspaceGongId }) => workspaceGongId))];
  const select = { gongId: true, name: true } as const;
  const users = await tx.gongUser.findMany({ where: { tenantId, gongId: { in: userIds } }, select });
  const workspaces = await tx.gongWorkspace.findMany({
    where: { tenantId, gongId: { in: workspaceIds.filter((id) => id !== null) } },
    select,
  });
  return {
    users: new Map(users.map(({ gongId, name }) => [gongId, name])),
    workspaces: new Map(workspaces.map(({ gongId, name }) => [gongId, name])),
  };
}
