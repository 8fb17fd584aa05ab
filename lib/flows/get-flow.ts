import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readFlowNames } from "./flow-names.ts";
import { flowSummarySelect, toFlowSummary } from "./formatters.ts";
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
      steps: row.steps.map(({ stepOrder, ...step }) => ({ order: stepOrder, ...step })),
    };
  });
}
