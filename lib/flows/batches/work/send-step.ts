import { isUniqueViolation } from "#lib/db/is-unique-violation.ts";
import { newId } from "#lib/ids.ts";
import type { FlowBatchRow } from "../find-batch.ts";
import { readOverrides } from "../formatters.ts";
import { type DayRoom, readDayRoom } from "./day-room.ts";
import { finishBatch } from "./finish-batch.ts";
import { onHeld } from "./held-batch.ts";
import { noteAnswer, noteFailure } from "./note-request.ts";
import { type PickedItem, pickItems } from "./pick-items.ts";
import { type StepContext, stepDone } from "./step.ts";
import { type FlowsClient, requestMs } from "./work-options.ts";

/** A chunk whose rows say `sending`, written down and committed, but not sent yet. */
export interface Chunk {
  requestId: string;
  batch: FlowBatchRow;
  items: PickedItem[];
}

const othersFirstMs = 3_000;

/** Hands over the next chunk of a running batch. */
export async function sendStep(context: StepContext): Promise<void> {
  const gong = await context.gong();
  const chunk = await writeDownOrWait(context);
  if (chunk === null) return;
  let answer: Awaited<ReturnType<typeof gong.flows.assignProspects>>;
  try {
    answer = await gong.flows.assignProspects(inputOf(chunk), {
      timeoutMs: requestMs,
      signal: context.options.signal,
    });
  } catch (error) {
    await noteFailure(context, chunk, error);
    return;
  }
  await noteAnswer(context, chunk, answer);
}

/** The database lets no two batches hand over one prospect at once; whoever comes second waits. */
async function writeDownOrWait(context: StepContext): Promise<Chunk | null> {
  try {
    return await writeDown(context);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    await onHeld(context.held, context.options.clock, (tx, batch, now) =>
      stepDone(tx, batch, { wakeAt: new Date(now.getTime() + othersFirstMs) }),
    );
    return null;
  }
}

async function writeDown({ held, options }: StepContext): Promise<Chunk | null> {
  return onHeld(held, options.clock, async (tx, batch, now) => {
    if (batch.state !== "running") return null;
    const room = await readDayRoom(tx, batch, now);
    const picked = await pickItems(tx, batch, { most: Math.min(batch.chunkSize, room.left), now });
    if (picked.items.length === 0) {
      if (picked.rest === "none") await finishBatch(tx, batch, now);
      else await stepDone(tx, batch, { wakeAt: wakeAt(picked.rest, room, now) });
      return null;
    }
    const { tenantId, id: batchId } = batch;
    const requestId = newId("breq");
    await tx.flowBatchRequest.create({
      data: {
        tenantId,
        id: requestId,
        batchId,
        kind: "assign",
        fence: held.fence,
        items: picked.items.length,
        state: "sending",
        sentAt: now,
      },
    });
    await tx.flowBatchItem.updateMany({
      where: { tenantId, batchId, position: { in: picked.items.map(({ position }) => position) } },
      data: { state: "sending", requestId, sentAt: now, attempts: { increment: 1 } },
    });
    if (batch.startedAt === null) {
      await tx.flowBatch.update({
        where: { tenantId_id: { tenantId, id: batchId } },
        data: { startedAt: now },
      });
    }
    const items = picked.items.map((item) => ({ ...item, attempts: item.attempts + 1 }));
    return { requestId, batch, items };
  });
}

function wakeAt(rest: "more" | "elsewhere", room: DayRoom, now: Date): Date {
  if (rest === "elsewhere") return new Date(now.getTime() + othersFirstMs);
  return room.left === 0 ? room.nextAt : now;
}

function inputOf({ batch, items }: Chunk): Parameters<FlowsClient["flows"]["assignProspects"]>[0] {
  const { steps, variables, description, coolOffOverride } = readOverrides(batch.overrides);
  const isOverridden = steps.length > 0 || variables.length > 0 || coolOffOverride;
  return {
    crmProspectsIds: items.map(({ crmProspectId }) => crmProspectId),
    flowId: batch.flowGongId ?? "",
    flowInstanceOwnerEmail: batch.ownerEmail ?? "",
    ...(isOverridden && {
      overrides: {
        ...(steps.length > 0 && { steps }),
        ...(variables.length > 0 && { flowInstanceVariables: variables }),
        ...(coolOffOverride && { coolOffOverride }),
      },
    }),
    ...(description !== "" && { flowInstanceDescription: description }),
  };
}
