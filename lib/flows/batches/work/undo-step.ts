import type { Tx } from "#lib/db/client.ts";
import { newId } from "#lib/ids.ts";
import type { FlowBatchRow } from "../find-batch.ts";
import { classifyError, type Failure, requestsOf } from "./classify-error.ts";
import { finishBatch } from "./finish-batch.ts";
import { onHeld } from "./held-batch.ts";
import { type RowChange, saveOutcomes } from "./save-outcomes.ts";
import { type StepContext, stepDone, stepFailed } from "./step.ts";
import { requestMs, undoSize } from "./work-options.ts";

interface Ending {
  requestId: string;
  items: { position: number; flowInstanceId: string; attempts: number }[];
}

const endedBefore = "Had left the flow already, so nothing was left to undo.";

/** Ends the next flow instances of a batch that is undone. To end one twice does no harm, so a lost answer is repeated. */
export async function undoStep(context: StepContext): Promise<void> {
  const { held, options } = context;
  const gong = await context.gong();
  const ending = await writeDown(context);
  if (ending === null) return;
  let answer: Awaited<ReturnType<typeof gong.flows.unassignByInstanceId>>;
  try {
    answer = await gong.flows.unassignByInstanceId(
      { flowInstanceIds: ending.items.map(({ flowInstanceId }) => flowInstanceId) },
      { timeoutMs: requestMs, signal: options.signal },
    );
  } catch (error) {
    await noteFailure(context, ending, classifyError(error));
    return;
  }
  const ended = new Set(answer.unassignedFlowInstanceIds ?? []);
  await onHeld(held, options.clock, async (tx, batch, now) => {
    const changes = ending.items.map(({ position, flowInstanceId, attempts }): RowChange => {
      const isOurs = ended.has(flowInstanceId) || attempts > 1;
      return { position, state: "undone", ...(!isOurs && { code: "ended_before", reason: endedBefore }) };
    });
    const gongRequestId = answer.requestId ?? null;
    await saveOutcomes(
      tx,
      { tenantId: batch.tenantId, batchId: batch.id, gongRequestId: null, now },
      changes,
    );
    await endRequest(tx, batch, ending, { outcome: "ok", status: 200, gongRequestId, endedAt: now });
    await stepDone(tx, batch, { wakeAt: now, requests: 1 });
  });
}

async function writeDown({ held, options }: StepContext): Promise<Ending | null> {
  return onHeld(held, options.clock, async (tx, batch, now) => {
    if (batch.state !== "undoing") return null;
    const { tenantId, id: batchId } = batch;
    const items = await tx.flowBatchItem.findMany({
      where: { tenantId, batchId, state: "undoing" },
      orderBy: { position: "asc" },
      take: await nextSize(tx, batch),
      select: { position: true, flowInstanceId: true, attempts: true },
    });
    if (items.length === 0) {
      await finishBatch(tx, batch, now);
      return null;
    }
    const requestId = newId("breq");
    const data = { tenantId, id: requestId, batchId, kind: "undo", fence: held.fence, items: items.length };
    await tx.flowBatchRequest.create({ data: { ...data, state: "sending", sentAt: now } });
    await tx.flowBatchItem.updateMany({
      where: { tenantId, batchId, position: { in: items.map(({ position }) => position) } },
      data: { requestId, attempts: { increment: 1 } },
    });
    return {
      requestId,
      items: items.map(({ flowInstanceId, attempts, ...item }) => ({
        ...item,
        flowInstanceId: flowInstanceId ?? "",
        attempts: attempts + 1,
      })),
    };
  });
}

/** Gong refuses a whole request for one instance that it does not know: then half as many, until that one stands alone. */
async function nextSize(tx: Tx, { tenantId, id: batchId }: FlowBatchRow): Promise<number> {
  const last = await tx.flowBatchRequest.findFirst({
    where: { tenantId, batchId, kind: "undo", state: "answered" },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    select: { items: true, outcome: true },
  });
  if (last === null) return undoSize;
  return last.outcome === "refused" ? Math.max(1, last.items >> 1) : Math.min(undoSize, last.items * 2);
}

async function noteFailure({ held, options }: StepContext, ending: Ending, failure: Failure): Promise<void> {
  const { status, gongRequestId, sentence: words } = failure;
  const isRefused = status === 400 || status === 404;
  await onHeld(held, options.clock, async (tx, batch, now) => {
    const outcome = isRefused ? "refused" : failure.meaning;
    await endRequest(tx, batch, ending, { outcome, status, gongRequestId, words, endedAt: now });
    const [only] = ending.items;
    if (isRefused && ending.items.length === 1 && only) {
      const change: RowChange = {
        position: only.position,
        state: "undone",
        code: "ended_before",
        reason: endedBefore,
      };
      await saveOutcomes(tx, { tenantId: batch.tenantId, batchId: batch.id, gongRequestId, now }, [change]);
    } else if (!isRefused) {
      await stepFailed(tx, batch, { failure, now, requests: requestsOf(failure) });
      return;
    }
    await stepDone(tx, batch, { wakeAt: now, requests: 1 });
  });
}

async function endRequest(
  tx: Tx,
  { tenantId }: FlowBatchRow,
  { requestId }: Ending,
  data: {
    outcome: string;
    status: number | null;
    gongRequestId: string | null;
    words?: string;
    endedAt: Date;
  },
): Promise<void> {
  await tx.flowBatchRequest.update({
    where: { tenantId_id: { tenantId, id: requestId } },
    data: { ...data, state: "answered" },
  });
}
