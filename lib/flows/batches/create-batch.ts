import { setImmediate } from "node:timers/promises";
import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type BatchSource, batchLimits } from "./choices.ts";
import { findBatch } from "./find-batch.ts";
import { findSettings } from "./find-settings.ts";
import { getFlowBatch } from "./get-batch.ts";
import type { GivenRow } from "./judge-rows.ts";
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
  const { from, name = null } = input;
  if (from === undefined) {
    return keepBatch(
      ctx,
      { name, source: input.source, rows: some(inOrder([...input.rows, ...input.rejected])) },
      clock,
    );
  }
  const rows = await withTenant(ctx.tenantId, (tx) => rowsOfBatch(tx, ctx, from), { timeoutMs });
  if (rows.length === 0) throw new AppError("invalid_input", "No prospect of that batch matches.");
  return keepBatch(ctx, { name, source: "batch", rows: some(rows) }, clock);
}

/** By the lines where they stand. */
const inOrder = (rows: GivenRow[]) => rows.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));

const rowsAtOnce = 250;

/** Some at a time; others have their turns in between. */
async function* some(rows: readonly GivenRow[]): AsyncGenerator<GivenRow[]> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    yield rows.slice(from, from + rowsAtOnce);
    await setImmediate();
  }
}

/**
 * Keeps a list as a new draft, each row with what the list itself tells of it. The list is read while it is written; one
 * that turns out to be unreadable leaves nothing behind.
 */
export async function keepBatch(
  ctx: TenantContext,
  { name, source, rows }: { name: string | null; source: BatchSource; rows: AsyncIterable<GivenRow[]> },
  clock: Clock = systemClock,
): Promise<FlowBatch> {
  const { tenantId, actor } = ctx;
  const now = new Date(clock.now());
  const batchId = newId("bat");
  await withTenant(
    tenantId,
    async (tx) => {
      const { chunkSize } = await findSettings(tx, tenantId);
      await tx.flowBatch.create({
        data: {
          tenantId,
          id: batchId,
          name,
          source,
          chunkSize,
          createdById: actor.kind === "member" ? actor.memberId : null,
          createdByName: actor.name,
          createdAt: now,
          updatedAt: now,
        },
      });
      const saved = await saveRows(tx, { tenantId, batchId }, rows);
      await recount(tx, { tenantId, id: batchId });
      await recordAudit(tx, ctx, {
        action: "flow-batch.created",
        target: batchId,
        details: { rows: saved.rows, left_out: saved.leftOut },
      });
    },
    { timeoutMs, statementMs: timeoutMs },
  );
  return getFlowBatch({ ctx, input: { batchId } });
}

async function rowsOfBatch(
  tx: Tx,
  ctx: TenantContext,
  { batchId, states, verdicts }: NonNullable<CreateFlowBatchInput["from"]>,
): Promise<GivenRow[]> {
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
  return items.map(({ line, values, ...row }) => ({
    ...row,
    ...(line !== null && { line }),
    values: values as Record<string, string>,
  }));
}
