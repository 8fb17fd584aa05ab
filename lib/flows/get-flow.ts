import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readFlowNames } from "./flow-names.ts";
import { flowSummarySelect, toFlowSummary } from "./formatters.ts";
import { ownerLoad } from "./owner-load.ts";
import type { FlowDetail } from "./schemas.ts";

/** A flow with its steps. @throws {AppError} `not_found` for one that Gong no longer lists. */
export async function getFlow({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { flowId: string };
}): Promise<FlowDetail> {
  requireArea(ctx, "flows", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const row = await tx.gongFlow.findFirst({
      where: { tenantId, gongId: input.flowId, removedAt: null },
      select: {
        ...flowSummarySelect,
        description: true,
        gongCreatedAt: true,
        stepsReadAt: true,
        steps: {
          where: { removedAt: null },
          orderBy: { stepOrder: "asc" },
          select: { stepOrder: true, action: true, subject: true, body: true, isReply: true },
        },
      },
    });
    if (!row) throw notFound("flow");
    return {
      ...toFlowSummary(row, await readFlowNames(tx, tenantId, [row])),
      description: row.description,
      createdAt: row.gongCreatedAt?.toISOString() ?? null,
      stepsReadAt: row.stepsReadAt?.toISOString() ?? null,
      ownerLoads: await readLoads(tx, tenantId, input.flowId),
      steps: row.steps.map(({ stepOrder, ...step }) => ({ order: stepOrder, ...step })),
    };
  });
}

const shownOwners = 10;

function readLoads(tx: Tx, tenantId: string, flowId: string): Promise<FlowDetail["ownerLoads"]> {
  return tx.$queryRaw<FlowDetail["ownerLoads"]>`
    WITH load AS (${ownerLoad(tenantId)})
    SELECT u.name, load.prospects AS "lastWeek"
    FROM gong_flow_owners o
    JOIN gong_users u ON u.tenant_id = o.tenant_id AND u.gong_id = o.user_gong_id
    JOIN load ON load.owner_email = lower(u.email_address)
    WHERE o.tenant_id = ${tenantId} AND o.flow_gong_id = ${flowId} AND o.removed_at IS NULL
    ORDER BY load.prospects DESC, u.name LIMIT ${shownOwners}`;
}
