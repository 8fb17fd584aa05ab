import type { ListStream, PlannedPart } from "../lists/list-stream.ts";
import type { WriteContext } from "../lists/write-rows.ts";
import type { GongSource } from "../run/gong-source.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { readListOwners } from "./flow-owners.ts";
import { flowsAtOnce, stepsPart } from "./flow-steps.ts";
import { flowsOfWorkspace, ownerFlows, removeOwnerless } from "./owner-flows.ts";
import { readWorkspaceIds } from "./workspace-part.ts";

/**
 * The flows of all owners. Gong gives them only user by user, so active users take turns: everybody once a day, those
 * who have flows of their own twice. Every turn lists the company's flows as well. Steps are asked for once a day, and of
 * new flows at once.
 */
export const flowsStream: ListStream = {
  requestsPerDay: 150,
  plan: async (tx, { tenantId, nowMs }) => {
    const owners = await readListOwners(tx, tenantId);
    const having = await tx.gongFlowOwner.findMany({
      where: { tenantId, removedAt: null },
      distinct: ["userGongId"],
      select: { userGongId: true },
    });
    const hasOwn = new Set(having.map(({ userGongId }) => userGongId));
    const flows = await tx.gongFlow.findMany({
      where: {
        tenantId,
        removedAt: null,
        OR: [{ stepsReadAt: null }, { stepsReadAt: { lt: new Date(nowMs - dayMs) } }],
      },
      orderBy: [{ stepsReadAt: { sort: "asc", nulls: "first" } }, { gongId: "asc" }],
      select: { gongId: true },
    });
    const turns = owners.map(
      (owner): PlannedPart => ({
        name: `owner:${owner.gongId}`,
        everyMs: hasOwn.has(owner.gongId) ? 12 * hourMs : dayMs,
        list: (gong) => ownerFlows(gong, owner),
      }),
    );
    const steps = chunksOf(flows, flowsAtOnce).map((chunk): PlannedPart => {
      const ids = chunk.map(({ gongId }) => gongId);
      return { name: `steps:${ids[0]}`, everyMs: dayMs, list: (gong) => stepsPart(gong, ids) };
    });
    const [first] = owners;
    const workspaces = await readWorkspaceIds(tx, tenantId);
    const places = first === undefined || workspaces.length < 2 ? [] : workspaces;
    const byWorkspace = places.map(
      (workspaceId): PlannedPart => ({
        name: `workspace:${workspaceId}`,
        everyMs: 3 * dayMs,
        list: (gong: GongSource) => flowsOfWorkspace(gong, first ?? { gongId: "", email: "" }, workspaceId),
      }),
    );
    return [...turns.slice(0, 1), ...steps, ...byWorkspace, ...turns.slice(1)];
  },
  tidy: forgetFormerOwners,
};

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Nobody can be asked for the flows of somebody who has left. */
async function forgetFormerOwners(context: WriteContext): Promise<void> {
  const { tx, tenantId, now } = context;
  await tx.$executeRaw`
    UPDATE gong_flow_owners o SET removed_at = ${now.toISOString()}::timestamptz
    WHERE o.tenant_id = ${tenantId} AND o.removed_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM gong_users u WHERE u.tenant_id = o.tenant_id AND u.gong_id = o.user_gong_id
        AND u.active AND u.removed_at IS NULL)`;
  await removeOwnerless(context);
}
