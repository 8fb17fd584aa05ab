import { systemContext } from "#lib/connections/system-context.ts";
import type { Tx } from "#lib/db/client.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import type { FlowBatchRow } from "../find-batch.ts";
import { classifyError, requestsOf } from "./classify-error.ts";
import { foresee } from "./foresee.ts";
import { onHeld } from "./held-batch.ts";
import { type Judgement, judgeStanding } from "./judge-standing.ts";
import { lookSizeOf, mayHalve, readStandings } from "./look-step.ts";
import { saveVerdicts } from "./save-verdicts.ts";
import { type StepContext, stepDone, stepFailed } from "./step.ts";

/** Reads the flows of the next prospects of a batch under check and judges them; ends the check after the last. */
export async function checkStep(context: StepContext): Promise<void> {
  const { held, options } = context;
  const items = await onHeld(held, options.clock, nextUnchecked);
  if (items.length === 0) {
    await onHeld(held, options.clock, endCheck);
    return;
  }
  let standings: Awaited<ReturnType<typeof readStandings>>;
  try {
    standings = await readStandings(context, items);
  } catch (error) {
    const failure = classifyError(error);
    await onHeld(held, options.clock, async (tx, batch, now) => {
      const again = mayHalve(batch, failure.status) ? ({ meaning: "wait", waitMs: 0 } as const) : {};
      await stepFailed(tx, batch, { failure: { ...failure, ...again }, now, requests: requestsOf(failure) });
    });
    return;
  }
  await onHeld(held, options.clock, async (tx, batch, now) => {
    if (batch.state !== "checking") return;
    const judged = items.map(({ position, crmKey }): Judgement & { position: number } => ({
      position,
      ...judgeStanding(batch, standings.get(crmKey) ?? []),
    }));
    await saveVerdicts(tx, { tenantId: batch.tenantId, batchId: batch.id, now }, judged);
    await stepDone(tx, batch, { wakeAt: now, requests: 1 });
  });
}

async function nextUnchecked(tx: Tx, batch: FlowBatchRow) {
  return tx.flowBatchItem.findMany({
    where: { tenantId: batch.tenantId, batchId: batch.id, verdict: "unchecked", state: "planned" },
    orderBy: { position: "asc" },
    take: lookSizeOf(batch),
    select: { position: true, crmProspectId: true, crmKey: true },
  });
}

async function endCheck(tx: Tx, batch: FlowBatchRow, now: Date): Promise<void> {
  if (batch.state !== "checking") return;
  const { tenantId, id } = batch;
  await foresee(tx, batch, now);
  await tx.flowBatch.update({ where: { tenantId_id: { tenantId, id } }, data: { state: "checked" } });
  await stepDone(tx, batch, { wakeAt: null });
  const { verdicts } = await tx.flowBatch.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id } },
    select: { verdicts: true },
  });
  await recordAudit(tx, await systemContext(tx, tenantId), {
    action: "flow-batch.checked",
    target: id,
    details: { flow: batch.flowGongId, verdicts: verdicts as Record<string, number> },
  });
}
