import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findBatch } from "./find-batch.ts";
import type { FlowBatchRequest } from "./schemas.ts";

const shown = 100;

/** The newest requests of a batch that changed something in Gong, with Gong's own ids of them. */
export async function listBatchRequests({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { batchId: string };
}): Promise<FlowBatchRequest[]> {
  requireArea(ctx, "flows", "read");
  const { tenantId } = ctx;
  const { batchId } = input;
  return withTenant(tenantId, async (tx) => {
    await findBatch(tx, ctx, batchId);
    const rows = await tx.flowBatchRequest.findMany({
      where: { tenantId, batchId },
      orderBy: [{ sentAt: "desc" }, { id: "desc" }],
      take: shown,
    });
    return rows.map(({ sentAt, endedAt, ...row }) => ({
      id: row.id,
      kind: row.kind === "undo" ? "undo" : "assign",
      items: row.items,
      state: row.state,
      outcome: row.outcome,
      status: row.status,
      gongRequestId: row.gongRequestId,
      words: row.words,
      sentAt: sentAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    }));
  });
}
