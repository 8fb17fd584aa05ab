import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import type { Tx } from "#lib/db/client.ts";
import { AppError } from "#lib/errors.ts";
import type { FlowBatchRow } from "../find-batch.ts";
import { classifyError, type Failure, requestsOf } from "./classify-error.ts";
import { onHeld } from "./held-batch.ts";
import { type AssignAnswer, judgeAnswer } from "./judge-answer.ts";
import { saveOutcomes } from "./save-outcomes.ts";
import type { Chunk } from "./send-step.ts";
import { type StepContext, stepDone, stepFailed } from "./step.ts";
import { settleMs } from "./work-options.ts";

/** Writes down what an answer says of each prospect; those it does not name are looked up. */
export async function noteAnswer(
  { held, options }: StepContext,
  { requestId, items }: Chunk,
  answer: AssignAnswer & { requestId?: string | null | undefined },
): Promise<void> {
  const outcomes = judgeAnswer(answer, items);
  const open = outcomes.filter(({ state }) => state === "sending").length;
  const refused = outcomes.filter(({ state }) => state === "refused").length;
  const gongRequestId = answer.requestId ?? null;
  await onHeld(held, options.clock, async (tx, batch, now) => {
    await saveOutcomes(tx, { tenantId: batch.tenantId, batchId: batch.id, gongRequestId, now }, outcomes);
    await endRequest(tx, batch, requestId, {
      state: open > 0 ? "lost" : "answered",
      outcome: open > 0 ? "incomplete" : refused > 0 ? "partial" : "ok",
      status: 200,
      gongRequestId,
      endedAt: now,
      lookAfter: open > 0 ? now : null,
    });
    await stepDone(tx, batch, { wakeAt: now, requests: 1 });
  });
}

/** Writes down that a request failed, and what that means for its rows. */
export async function noteFailure(
  { held, options }: StepContext,
  chunk: Chunk,
  error: unknown,
): Promise<void> {
  const failure = classifyError(error);
  // What is no refusal that we know may have come after the sending.
  const isKnown = gongErrorOf(error) !== undefined || error instanceof AppError;
  if (!isKnown) failure.meaning = "unknown";
  await onHeld(held, options.clock, async (tx, batch, now) => {
    const lookAfter = failure.meaning === "unknown" ? new Date(now.getTime() + settleMs) : null;
    await endRequest(tx, batch, chunk.requestId, {
      state: lookAfter === null ? "answered" : "lost",
      outcome: failure.meaning,
      status: failure.status,
      gongRequestId: failure.gongRequestId,
      words: failure.sentence,
      endedAt: now,
      lookAfter,
    });
    if (lookAfter !== null) {
      await stepDone(tx, batch, { wakeAt: lookAfter, requests: 1 });
      return;
    }
    await noteRefusal(tx, batch, { failure, chunk, now });
  });
}

const goneWords = {
  flow_gone: "The flow was deleted in Gong, or its owner no longer sees it.",
  owner_gone: "Gong does not accept the owner: nobody active has this e-mail address.",
} as const;

/** Nothing of the chunk was done. */
async function noteRefusal(
  tx: Tx,
  batch: FlowBatchRow,
  { failure, chunk, now }: { failure: Failure; chunk: Chunk; now: Date },
): Promise<void> {
  const { tenantId, id: batchId } = batch;
  const { gongRequestId, meaning } = failure;
  const requests = requestsOf(failure);
  const key = { tenantId, batchId, gongRequestId, now };
  await saveOutcomes(
    tx,
    key,
    chunk.items.map(({ position }) => ({ position, state: "planned" as const })),
  );
  await tx.flowBatchItem.updateMany({
    where: { tenantId, batchId, position: { in: chunk.items.map(({ position }) => position) } },
    data: { attempts: { decrement: 1 } },
  });
  if (meaning === "too_many" && batch.chunkSize > 1) {
    const chunkSize = batch.chunkSize > 100 ? 100 : Math.ceil(batch.chunkSize / 2);
    await tx.flowBatch.update({ where: { tenantId_id: { tenantId, id: batchId } }, data: { chunkSize } });
    await stepDone(tx, batch, { wakeAt: now, requests });
    return;
  }
  if (meaning === "flow_gone" || meaning === "owner_gone") {
    await tx.flowBatchItem.updateMany({
      where: { tenantId, batchId, state: "planned", isLookFirst: false },
      data: {
        state: "refused",
        reasonCode: meaning,
        reason: goneWords[meaning],
        isRetryable: true,
        gongRequestId,
        settledAt: now,
      },
    });
    await stepFailed(tx, batch, { failure: { ...failure, waitMs: 0 }, now, requests });
    return;
  }
  await stepFailed(tx, batch, { failure, now, requests });
}

async function endRequest(
  tx: Tx,
  { tenantId }: FlowBatchRow,
  id: string,
  data: {
    state: string;
    outcome: string;
    status: number | null;
    gongRequestId: string | null;
    words?: string;
    endedAt: Date;
    lookAfter: Date | null;
  },
): Promise<void> {
  await tx.flowBatchRequest.update({ where: { tenantId_id: { tenantId, id } }, data });
}
