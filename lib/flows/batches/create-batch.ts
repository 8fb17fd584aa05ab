import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { batchLimits } from "./choices.ts";
import { findBatch } from "./find-batch.ts";
import { findSettings } from "./find-settings.ts";
import { getFlowBatch } from "./get-batch.ts";
import { type JudgedRow, judgeRows } from "./judge-rows.ts";
import { recount } from "./recount.ts";
import { saveRows } from "./save-rows.ts";
import type { CreateFlowBatchInput, FlowBatch } from "./schemas.ts";

const timeoutMs = 60_000;

/** Makes a draft of a list of prospects, or of prospects of an earlier batch. Nothing is asked of Gong. */
export async function createFlowBatch(
  { ctx, input }: { ctx: TenantContext; input: CreateFlowBatchInput },
  clock: Clock = systemClock,
): Promise<FlowBatch> {
  requireArea(ctx, "flows", "write");
  const { tenantId, actor } = ctx;
  const now = new Date(clock.now());
  const batchId = newId("bat");
  await withTenant(
    tenantId,
    async (tx) => {
      const rows = judgeRows(input.from ? await rowsOfBatch(tx, ctx, input.from) : input);
      if (rows.length === 0) throw new AppError("invalid_input", "No prospect of that batch matches.");
      const { chunkSize } = await findSettings(tx, tenantId);
      await tx.flowBatch.create({
        data: {
          tenantId,
          id: batchId,
          name: input.name ?? null,
          source: input.from ? "batch" : input.source,
          chunkSize,
          createdById: actor.kind === "member" ? actor.memberId : null,
          createdByName: actor.name,
          createdAt: now,
          updatedAt: now,
        },
      });
      await saveRows(tx, { tenantId, batchId }, rows);
      await recount(tx, { tenantId, id: batchId });
      await recordAudit(tx, ctx, {
        action: "flow-batch.created",
        target: batchId,
        details: { rows: rows.length, left_out: rows.filter(isStopped).length },
      });
    },
    { timeoutMs, statementMs: timeoutMs },
  );
  return getFlowBatch({ ctx, input: { batchId } });
}

const isStopped = ({ verdict }: JudgedRow) => verdict !== "unchecked";

async function rowsOfBatch(
  tx: Tx,
  ctx: TenantContext,
  { batchId, states, verdicts }: NonNullable<CreateFlowBatchInput["from"]>,
): Promise<Pick<CreateFlowBatchInput, "rows" | "rejected">> {
  const { tenantId } = ctx;
  await findBatch(tx, ctx, batchId);
  const items = await tx.flowBatchItem.findMany({
    where: {
      tenantId,
      batchId,
      crmKey: { not: "" },
      ...(states && { state: { in: states } }),
      ...(verdicts && { verdict: { in: verdicts } }),
    },
    orderBy: { position: "asc" },
    take: batchLimits.rows,
    select: { line: true, crmProspectId: true, name: true, email: true, values: true },
  });
  const rows = items.map(({ line, crmProspectId, name, email, values }) => ({
    crmProspectId,
    ...(line !== null && { line }),
    ...(name !== null && { name }),
    ...(email !== null && { email }),
    values: values as Record<string, string>,
  }));
  return { rows, rejected: [] };
}
