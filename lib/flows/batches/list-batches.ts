import type { Prisma } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { ownOnly } from "./find-batch.ts";
import { toBatchSummary } from "./formatters.ts";
import type { FlowBatchesPage, ListFlowBatchesQuery } from "./schemas.ts";

/** One page of the tenant's batches, the newest first. */
export async function listFlowBatches({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ListFlowBatchesQuery;
}): Promise<FlowBatchesPage> {
  requireArea(ctx, "flows", "read");
  const { tenantId, actor } = ctx;
  const where: Prisma.FlowBatchWhereInput = {
    tenantId,
    ...(input.state && { state: input.state }),
    ...(input.flowId && { flowGongId: input.flowId }),
    ...(input.isMine && actor.kind === "member" && { createdById: actor.memberId }),
    ...ownOnly(ctx),
  };
  return withTenant(tenantId, async (tx) => {
    const rows = await tx.flowBatch.findMany({
      where: { AND: [where, afterCursor(input.cursor)] },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: input.limit + 1,
    });
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      batches: page.map((row) => toBatchSummary(row, ctx)),
      nextCursor:
        rows.length > input.limit && last ? JSON.stringify([last.createdAt.toISOString(), last.id]) : null,
    };
  });
}

function afterCursor(cursor: string | undefined): Prisma.FlowBatchWhereInput {
  if (cursor === undefined) return {};
  const [createdAt, id] = readCursor(cursor);
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] };
}

function readCursor(cursor: string): [Date, string] {
  try {
    const [at, id] = JSON.parse(cursor) as unknown[];
    const createdAt = new Date(String(at));
    if (typeof id === "string" && !Number.isNaN(createdAt.getTime())) return [createdAt, id];
  } catch {
    // Told below.
  }
  const reason = "must be a cursor that a list answered";
  throw new AppError("invalid_input", `The cursor ${reason}.`, {
    invalidParams: [{ name: "cursor", reason }],
  });
}
