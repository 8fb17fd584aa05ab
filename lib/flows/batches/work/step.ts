import type { Tx } from "#lib/db/client.ts";
import type { FlowBatchRow } from "../find-batch.ts";
import { recount } from "../recount.ts";
import { clearTrouble, setTrouble } from "../trouble.ts";
import type { Failure } from "./classify-error.ts";
import type { HeldBatch } from "./held-batch.ts";
import type { BatchWorkOptions, FlowsClient } from "./work-options.ts";

/** What a step works with. */
export interface StepContext {
  held: HeldBatch;
  options: BatchWorkOptions;
  /** The way to Gong, opened at its first use. */
  gong(): Promise<FlowsClient>;
}

const baseWaitMs = 5_000;
const longestWaitMs = 300_000;

/** A step that worked: the counts are right, nothing holds the batch up, and it goes on at `wakeAt`. */
export async function stepDone(
  tx: Tx,
  batch: FlowBatchRow,
  { wakeAt, requests = 0 }: { wakeAt: Date | null; requests?: number },
): Promise<void> {
  await clearTrouble(tx, batch);
  await noteStep(tx, batch, { wakeAt, requests });
}

/** A step that failed: the batch says why, and goes on by itself later or waits for a person. */
export async function stepFailed(
  tx: Tx,
  batch: FlowBatchRow,
  { failure, now, requests = 0 }: { failure: Failure; now: Date; requests?: number },
): Promise<void> {
  const { code, sentence, nextStep, gongRequestId } = failure;
  await setTrouble(tx, batch, { code, sentence, nextStep, gongRequestId, at: now.toISOString() });
  const isStopped = failure.meaning === "stop" && batch.state !== "cancelled" && batch.state !== "finished";
  const waitMs = failure.waitMs ?? Math.min(longestWaitMs, baseWaitMs * 2 ** Math.min(batch.failures, 8));
  if (isStopped && batch.state === "undoing") await stayEnrolled(tx, batch);
  await noteStep(tx, batch, { wakeAt: isStopped ? null : new Date(now.getTime() + waitMs), requests });
  await tx.flowBatch.update({
    where: { tenantId_id: { tenantId: batch.tenantId, id: batch.id } },
    data: { failures: { increment: 1 }, ...(isStopped && stopped(batch)) },
  });
}

/** Whom an undo that cannot go on has not taken out yet, so that it can be begun again. */
async function stayEnrolled(tx: Tx, { tenantId, id: batchId }: FlowBatchRow): Promise<void> {
  await tx.flowBatchItem.updateMany({
    where: { tenantId, batchId, state: "undoing" },
    data: { state: "enrolled", requestId: null },
  });
}

/** Where a batch waits that a person has to help. */
function stopped({ state, stateBefore }: FlowBatchRow) {
  if (state === "checking") return { state: "draft" } as const;
  if (state === "running" || state === "scheduled") return { state: "paused" } as const;
  return state === "undoing" ? ({ state: stateBefore ?? "finished", stateBefore: null } as const) : {};
}

async function noteStep(
  tx: Tx,
  batch: FlowBatchRow,
  { wakeAt, requests }: { wakeAt: Date | null; requests: number },
): Promise<void> {
  await recount(tx, batch);
  await tx.flowBatch.update({
    where: { tenantId_id: { tenantId: batch.tenantId, id: batch.id } },
    data: { wakeAt, requests: { increment: requests } },
  });
}
