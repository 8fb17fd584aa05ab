import type { Tx } from "#lib/db/client.ts";
import type { FlowNames } from "./formatters.ts";

/** Names of the owners and workspaces of a page of flows, and what our batches did with them, in three reads. */
export async function readFlowNames(
  tx: Tx,
  tenantId: string,
  rows: readonly {
    gongId: string;
    workspaceGongId: string | null;
    owners: readonly { userGongId: string }[];
  }[],
): Promise<FlowNames> {
  const userIds = [...new Set(rows.flatMap(({ owners }) => owners.map(({ userGongId }) => userGongId)))];
  const workspaceIds = [...new Set(rows.map(({ workspaceGongId }) => workspaceGongId))];
  const select = { gongId: true, name: true } as const;
  const users = await tx.gongUser.findMany({ where: { tenantId, gongId: { in: userIds } }, select });
  const workspaces = await tx.gongWorkspace.findMany({
    where: { tenantId, gongId: { in: workspaceIds.filter((id) => id !== null) } },
    select,
  });
  const batches = await readBatches(
    tx,
    tenantId,
    rows.map(({ gongId }) => gongId),
  );
  return {
    batches: new Map(batches.map(({ flowId, ...figures }) => [flowId, figures])),
    users: new Map(users.map(({ gongId, name }) => [gongId, name])),
    workspaces: new Map(workspaces.map(({ gongId, name }) => [gongId, name])),
  };
}

function readBatches(tx: Tx, tenantId: string, flowIds: readonly string[]) {
  return tx.$queryRaw<{ flowId: string; enrolled: number; lastAt: Date | null }[]>`
    SELECT flow_gong_id AS "flowId", count(*) FILTER (WHERE state = 'enrolled')::int AS enrolled,
      max(sent_at) AS "lastAt"
    FROM flow_batch_items WHERE tenant_id = ${tenantId} AND flow_gong_id = ANY(${[...flowIds]}::text[])
    GROUP BY flow_gong_id`;
}
