import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { findBatch } from "./find-batch.ts";
import { itemSelect, toBatchItem } from "./formatters.ts";
import type { BatchItemsPage, ListBatchItemsQuery } from "./schemas.ts";

/** One page of a batch's rows, in the order of the list. */
export async function listBatchItems({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ListBatchItemsQuery & { batchId: string };
}): Promise<BatchItemsPage> {
  requireArea(ctx, "flows", "read");
  const { tenantId } = ctx;
  const { batchId, state, verdict, cursor, limit } = input;
  return withTenant(tenantId, async (tx) => {
    await findBatch(tx, ctx, batchId);
    const where = { tenantId, batchId, ...(state && { state }), ...(verdict && { verdict }) };
    const rows = await tx.flowBatchItem.findMany({
      where: { ...where, position: { gt: cursor ?? 0 } },
      orderBy: { position: "asc" },
      take: limit + 1,
      select: itemSelect,
    });
    const page = rows.slice(0, limit);
    return {
      items: page.map(toBatchItem),
      nextCursor: rows.length > limit ? (page.at(-1)?.position ?? null) : null,
      count: cursor === undefined ? await tx.flowBatchItem.count({ where }) : null,
    };
  });
}
