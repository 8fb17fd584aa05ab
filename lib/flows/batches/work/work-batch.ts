import type { Tx } from "#lib/db/client.ts";
import { AppError } from "#lib/errors.ts";
import { errorFields, log } from "#lib/log.ts";
import { batchLimits } from "../choices.ts";
import type { FlowBatchRow } from "../find-batch.ts";
import { checkStep } from "./check-step.ts";
import { classifyError } from "./classify-error.ts";
import { type HeldBatch, LeaseLost, letGo, onHeld } from "./held-batch.ts";
import { type DoubtfulItem, lookStep } from "./look-step.ts";
import { sendStep } from "./send-step.ts";
import { type StepContext, stepFailed } from "./step.ts";
import { undoStep } from "./undo-step.ts";
import { type BatchWorkOptions, type FlowsClient, requestMs, settleMs } from "./work-options.ts";

/** What is next for a batch, as its rows say it. */
type Next =
  | { kind: "rest" }
  | { kind: "look"; items: DoubtfulItem[]; requestId: string | null }
  | { kind: "check" | "send" | "undo" };

/**
 * Works on a held batch until nothing is due, `most` steps are made or `stopping` is aborted, and lets go of it. Does not
 * throw. @returns how many steps were made.
 */
export async function workBatch(held: HeldBatch, options: BatchWorkOptions, most: number): Promise<number> {
  let steps = 0;
  try {
    const context = contextOf(held, options);
    while (steps < most && !options.stopping?.aborted) {
      const next = await onHeld(held, options.clock, findNext(held));
      if (next.kind === "rest") break;
      await takeStep(context, next);
      steps += 1;
    }
    await letGo(held);
  } catch (error) {
    if (error instanceof LeaseLost) return steps;
    if (!(error instanceof AppError))
      log.error("batch.failed", { tenantId: held.tenantId, ...errorFields(error) });
    await giveBack(held, options, error);
  }
  return steps;
}

function contextOf(held: HeldBatch, options: BatchWorkOptions): StepContext {
  let client: FlowsClient | undefined;
  return {
    held,
    options,
    async gong() {
      client ??= await options.open({
        tenantId: held.tenantId,
        lane: "incremental",
        purpose: "a batch of prospects",
      });
      return client;
    },
  };
}

async function takeStep(context: StepContext, next: Exclude<Next, { kind: "rest" }>): Promise<void> {
  if (next.kind === "look") return lookStep(context, next.items, next.requestId);
  if (next.kind === "check") return checkStep(context);
  return next.kind === "send" ? sendStep(context) : undoStep(context);
}

/** Our own trouble, or no way to Gong at all: it is told on the batch and tried again later. */
async function giveBack(held: HeldBatch, options: BatchWorkOptions, error: unknown): Promise<void> {
  const failure = classifyError(error);
  await onHeld(held, options.clock, (tx, batch, now) => stepFailed(tx, batch, { failure, now }))
    .then(() => letGo(held))
    .catch((again: unknown) =>
      log.error("batch.given-up", { tenantId: held.tenantId, ...errorFields(again) }),
    );
}

function findNext({ fence }: HeldBatch) {
  return async (tx: Tx, batch: FlowBatchRow, now: Date): Promise<Next> => {
    const { tenantId, id: batchId, state } = batch;
    if (batch.wakeAt === null || batch.wakeAt > now) return { kind: "rest" };
    await takeOver(tx, batch, fence);
    const lost = await tx.flowBatchRequest.findFirst({
      where: { tenantId, batchId, state: "lost" },
      orderBy: [{ lookAfter: "asc" }, { id: "asc" }],
      select: { id: true, lookAfter: true },
    });
    if (lost) {
      if (lost.lookAfter !== null && lost.lookAfter > now) return rest(tx, batch, lost.lookAfter);
      const items = await doubtful(tx, batch, { requestId: lost.id, state: "sending" });
      if (items.length > 0) return { kind: "look", items, requestId: lost.id };
      await tx.flowBatchRequest.update({
        where: { tenantId_id: { tenantId, id: lost.id } },
        data: { state: "settled", lookAfter: null },
      });
      return findNext({ tenantId, id: batchId, fence })(tx, batch, now);
    }
    if (state === "running" || state === "cancelled") {
      const items = await doubtful(tx, batch, { isLookFirst: true, state: "planned" });
      if (items.length > 0) return { kind: "look", items, requestId: null };
    }
    if (state === "checking") return { kind: "check" };
    if (state === "undoing") return { kind: "undo" };
    if (state === "running") return { kind: "send" };
    if (state !== "scheduled") return rest(tx, batch, null);
    if (batch.startAt !== null && batch.startAt > now) return rest(tx, batch, batch.startAt);
    await tx.flowBatch.update({
      where: { tenantId_id: { tenantId, id: batchId } },
      data: { state: "running" },
    });
    return { kind: "send" };
  };
}

/** Requests of a worker that is gone: what they did is looked up once none of them can be under way any more. */
async function takeOver(tx: Tx, { tenantId, id: batchId }: FlowBatchRow, fence: number): Promise<void> {
  const orphans = await tx.flowBatchRequest.findMany({
    where: { tenantId, batchId, state: "sending", fence: { lt: fence } },
    select: { id: true, kind: true, sentAt: true },
  });
  for (const { id, kind, sentAt } of orphans) {
    await tx.flowBatchRequest.update({
      where: { tenantId_id: { tenantId, id } },
      data:
        kind === "undo"
          ? { state: "settled", outcome: "worker lost" }
          : {
              state: "lost",
              outcome: "worker lost",
              lookAfter: new Date(sentAt.getTime() + requestMs + settleMs),
            },
    });
  }
}

async function rest(tx: Tx, batch: FlowBatchRow, wakeAt: Date | null): Promise<Next> {
  await tx.flowBatch.update({
    where: { tenantId_id: { tenantId: batch.tenantId, id: batch.id } },
    data: { wakeAt },
  });
  return { kind: "rest" };
}

async function doubtful(
  tx: Tx,
  { tenantId, id: batchId }: FlowBatchRow,
  which: { requestId?: string; isLookFirst?: boolean; state: "sending" | "planned" },
): Promise<DoubtfulItem[]> {
  return tx.flowBatchItem.findMany({
    where: { tenantId, batchId, ...which },
    orderBy: { position: "asc" },
    take: batchLimits.lookSize,
    select: { position: true, crmProspectId: true, crmKey: true, attempts: true, sentAt: true },
  });
}
