import { readBudget, unspentBudget } from "#lib/connections/governor/read-budget.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { readTimeZone } from "#lib/sync/stats/company-zone.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { verdicts } from "./choices.ts";
import { type FlowBatchRow, findBatch } from "./find-batch.ts";
import { findSettings } from "./find-settings.ts";
import { readOverrides, toBatchSummary } from "./formatters.ts";
import { movesOf } from "./moves.ts";
import { checkRequests, sendRequests } from "./price.ts";
import type { FlowBatch, FlowBatchSettingsInput } from "./schemas.ts";

/** A batch with everything its screen shows. @throws {AppError} `not_found`. */
export async function getFlowBatch({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { batchId: string };
}): Promise<FlowBatch> {
  requireArea(ctx, "flows", "read");
  const { tenantId } = ctx;
  const read = await withTenant(tenantId, async (tx) => {
    const row = await findBatch(tx, ctx, input.batchId);
    return {
      row,
      settings: await findSettings(tx, tenantId),
      zone: await readTimeZone(tx, tenantId),
      tally: await readTally(tx, row),
      connection: await tx.connection.findUnique({ where: { tenantId }, select: { companyKey: true } }),
    };
  });
  const budget = read.connection ? await readBudget(read.connection.companyKey) : unspentBudget();
  return compose(ctx, { ...read, budget });
}

interface Tally {
  undoable: number;
  retryable: number;
}

async function readTally(tx: Tx, { tenantId, id }: FlowBatchRow): Promise<Tally> {
  const [tally] = await tx.$queryRaw<Tally[]>`
    SELECT count(*) FILTER (WHERE state = 'enrolled' AND flow_instance_id IS NOT NULL)::int AS undoable,
      count(*) FILTER (WHERE state = 'unknown' OR (state = 'refused' AND is_retryable))::int AS retryable
    FROM flow_batch_items
    WHERE tenant_id = ${tenantId} AND batch_id = ${id} AND state IN ('enrolled', 'refused', 'unknown')`;
  return tally ?? { undoable: 0, retryable: 0 };
}

interface Read {
  row: FlowBatchRow;
  settings: FlowBatchSettingsInput;
  zone: string | null;
  tally: Tally;
  budget: Awaited<ReturnType<typeof readBudget>>;
}

function compose(ctx: TenantContext, { row, settings, zone, tally, budget }: Read): FlowBatch {
  const summary = toBatchSummary(row, ctx);
  const { states, sendable } = summary;
  const unchecked = summary.verdicts.unchecked;
  const judged = verdicts.filter((verdict) => !["repeated", "malformed", "unreadable"].includes(verdict));
  const of = judged.reduce((sum, verdict) => sum + summary.verdicts[verdict], 0);
  const waiting = states.planned + states.sending;
  return {
    ...summary,
    overrides: readOverrides(row.overrides),
    chunkSize: row.chunkSize,
    updatedAt: row.updatedAt.toISOString(),
    checkedAt: row.state === "checking" ? null : (row.checkedAt?.toISOString() ?? null),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    approvedAt: row.approvedAt?.toISOString() ?? null,
    waitingUntil: row.wakeAt?.toISOString() ?? null,
    check: { done: of - unchecked, of },
    price: {
      check: checkRequests(unchecked),
      send: sendRequests(waiting, row),
      leftToday: budget.left.incremental,
      perDay: budget.perDay,
      opensAt: budget.opensAt.incremental?.toISOString() ?? null,
    },
    approval: {
      isNeeded: settings.approvalAbove !== null && sendable > settings.approvalAbove,
      above: settings.approvalAbove,
      rejection: row.rejection,
    },
    zone,
    undo: { possible: tally.undoable, impossible: impossible(states, tally.undoable) },
    retry: { possible: tally.retryable },
    can: movesOf(row, ctx, { sendable, ...tally }),
  };
}

function impossible(states: FlowBatch["states"], undoable: number): FlowBatch["undo"]["impossible"] {
  const all = [
    { sentence: "were in the flow before this batch and stay in it", count: states.already },
    { sentence: "are not known to be in the flow; try them again first", count: states.unknown },
    { sentence: "are still being handed over", count: states.sending },
    { sentence: "have no flow instance that Gong named", count: states.enrolled - undoable },
    {
      sentence: "may have had e-mails or tasks already; those stay as they are",
      count: undoable,
    },
  ];
  return all.filter(({ count }) => count > 0);
}
