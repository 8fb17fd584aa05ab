import type { Tx } from "#lib/db/client.ts";
import type { BatchState, ItemState } from "../choices.ts";
import { batchLimits } from "../choices.ts";
import type { FlowBatchRow } from "../find-batch.ts";
import { classifyError, type Failure, requestsOf } from "./classify-error.ts";
import { onHeld } from "./held-batch.ts";
import { byProspect, type Standing } from "./judge-standing.ts";
import { type RowChange, saveOutcomes } from "./save-outcomes.ts";
import { type StepContext, stepDone, stepFailed } from "./step.ts";
import { clockSkewMs, mostAttempts, requestMs } from "./work-options.ts";

/** A row of which nobody knows whether Gong has carried it out. */
export interface DoubtfulItem {
  position: number;
  crmProspectId: string;
  crmKey: string;
  attempts: number;
  sentAt: Date | null;
}

const fewest = 50;

/** How many prospects one reading names: fewer after each time that Gong did not take it. */
export function lookSizeOf({ failures }: Pick<FlowBatchRow, "failures">): number {
  return Math.max(fewest, batchLimits.lookSize >> Math.min(failures, 8));
}

/** Whether a refused reading is tried again at once with fewer prospects. */
export function mayHalve(batch: FlowBatchRow, status: number | null): boolean {
  return (status === 400 || status === 413) && lookSizeOf(batch) > fewest;
}

/** Reads the flows of prospects whose outcome is not known, and decides: in the flow, or to be handed over again. */
export async function lookStep(
  context: StepContext,
  items: readonly DoubtfulItem[],
  requestId: string | null,
): Promise<void> {
  const { held, options } = context;
  let standings: Map<string, Standing[]>;
  try {
    standings = await readStandings(context, items);
  } catch (error) {
    await noteFailure(context, { items, requestId }, classifyError(error));
    return;
  }
  await onHeld(held, options.clock, async (tx, batch, now) => {
    const changes = items.map((item) => decide(batch, item, standings.get(item.crmKey) ?? []));
    await saveOutcomes(tx, { ...keyOf(batch), gongRequestId: null, now }, changes);
    const found = changes.filter(({ flowInstanceId }) => flowInstanceId !== undefined).length;
    await settle(tx, batch, requestId, `Looked up: ${found} of ${items.length} are in the flow.`);
    await stepDone(tx, batch, { wakeAt: now, requests: 1 });
  });
}

/** The flows that these prospects are in now, by prospect. @throws what the client throws. */
export async function readStandings(
  { gong, options }: StepContext,
  items: readonly { crmProspectId: string }[],
): Promise<Map<string, Standing[]>> {
  const client = await gong();
  const answer = await client.flows.listOfProspects(
    { crmProspectsIds: items.map(({ crmProspectId }) => crmProspectId) },
    { timeoutMs: requestMs, signal: options.signal },
  );
  return byProspect(answer.prospectsAssigned ?? []);
}

/** Gong cannot be asked: it is asked again later, or the rows stay unknown until a person has helped. */
async function noteFailure(
  { held, options }: StepContext,
  { items, requestId }: { items: readonly DoubtfulItem[]; requestId: string | null },
  failure: Failure,
): Promise<void> {
  await onHeld(held, options.clock, async (tx, batch, now) => {
    if (mayHalve(batch, failure.status)) {
      const again = { ...failure, meaning: "wait", waitMs: 0 } as const;
      await stepFailed(tx, batch, { failure: again, now, requests: 1 });
      return;
    }
    if (failure.meaning === "stop") {
      const reason = `An answer of Gong's was lost, and what it did cannot be looked up: ${failure.sentence}`;
      const changes = items.map(
        ({ position }): RowChange => ({
          position,
          state: "unknown",
          code: "unknown",
          reason,
          isRetryable: true,
        }),
      );
      const { gongRequestId } = failure;
      await saveOutcomes(tx, { ...keyOf(batch), gongRequestId, now }, changes);
      await settle(tx, batch, requestId, "It could not be looked up.");
    }
    await stepFailed(tx, batch, { failure, now, requests: requestsOf(failure) });
  });
}

const keyOf = ({ tenantId, id: batchId }: FlowBatchRow) => ({ tenantId, batchId });

async function settle(
  tx: Tx,
  { tenantId }: FlowBatchRow,
  requestId: string | null,
  words: string,
): Promise<void> {
  if (requestId === null) return;
  await tx.flowBatchRequest.update({
    where: { tenantId_id: { tenantId, id: requestId } },
    data: { state: "settled", lookAfter: null, words },
  });
}

function decide(batch: FlowBatchRow, item: DoubtfulItem, standings: readonly Standing[]): RowChange {
  const { position } = item;
  const found = standings.find(({ flowId }) => flowId === batch.flowGongId);
  if (found) {
    return isOurs(batch, item, found)
      ? { position, state: "enrolled", flowInstanceId: found.flowInstanceId }
      : { position, state: "already", code: "already_in", reason: "Was in this flow already." };
  }
  if (item.attempts >= mostAttempts) {
    const reason = `Gong left ${mostAttempts} requests unanswered; they are not in the flow.`;
    return { position, state: "refused", code: "never_answered", reason, isRetryable: true };
  }
  return notIn(position, batch.state === "undoing" ? (batch.stateBefore ?? "finished") : batch.state);
}

function notIn(position: number, state: BatchState): RowChange {
  const goesOn: readonly BatchState[] = ["running", "scheduled", "paused"];
  if (goesOn.includes(state)) return { position, state: "planned" satisfies ItemState };
  const reason = "The batch was cancelled; they are not in the flow.";
  return { position, state: "left_out", code: "cancelled", reason };
}

/** Put in by this batch: for its owner, and not before it was handed over. */
function isOurs(batch: FlowBatchRow, { sentAt }: DoubtfulItem, found: Standing): boolean {
  if (sentAt === null) return false;
  const owner = found.flowInstanceOwnerEmail?.toLowerCase();
  if (owner !== undefined && owner !== batch.ownerEmail?.toLowerCase()) return false;
  const since = Date.parse(found.flowInstanceCreateDate ?? "");
  return Number.isNaN(since) || since >= sentAt.getTime() - clockSkewMs;
}
