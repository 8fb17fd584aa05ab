import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { GongErrorKind } from "#lib/gong/core/errors.ts";
import type { GongClient } from "#lib/gong/create-gong-client.ts";
import { mapTask, taskTable } from "#lib/sync/catalog/map-task.ts";
import { upsertRows } from "#lib/sync/lists/write-rows.ts";
import type { ChangeTasksInput, TaskResult } from "./schemas.ts";

export interface KnownTask {
  taskId: string;
  userGongId: string;
  title: string | null;
}

export interface ChangedTask {
  result: TaskResult;
  /** Requests that it took. */
  spent: number;
  /** True when the same would happen to the next one. */
  isEnd: boolean;
}

/** Refusals that concern this one task. */
const ofOneTask: readonly GongErrorKind[] = ["bad-request", "not-found", "conflict"];

const statuses = { done: "DONE", dismiss: "DISMISSED", reopen: "OPEN" } as const;

/** Changes one task. After a lost answer its owner's tasks are read instead of sending twice. */
export async function changeTask(
  gong: GongClient,
  tenantId: string,
  task: KnownTask,
  input: ChangeTasksInput,
): Promise<ChangedTask> {
  const { taskId, userGongId, title } = task;
  const change = input.change === "due" ? { dueDate: input.dueAt } : { status: statuses[input.change] };
  const result = (outcome: TaskResult["outcome"], reason: string | null, gongRequestId: string | null) => ({
    taskId,
    title,
    outcome,
    reason,
    gongRequestId,
  });
  try {
    const answer = await gong.tasks.update({ taskId, userId: userGongId, ...change });
    const changed = answer.tasks?.find(({ id }) => id === taskId);
    if (changed) await keep(tenantId, changed, userGongId);
    return { result: result("changed", null, answer.requestId ?? null), spent: 1, isEnd: false };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const cause = gongErrorOf(error);
    const requestId = error.gongRequestId ?? null;
    if (!cause?.isOutcomeUnknown) {
      const words = [error.message, ...(cause?.texts ?? []).map((text) => `Gong: ${text}`)].join(" ");
      return {
        result: result(cause ? "refused" : "not_sent", words, requestId),
        spent: cause ? 1 : 0,
        isEnd: cause === undefined || !ofOneTask.includes(cause.kind),
      };
    }
    const { outcome, reason } = await lookAgain(gong, tenantId, task, input);
    return {
      result: result(outcome, `Gong's answer was lost. ${reason}`, requestId),
      spent: 2,
      isEnd: outcome === "unknown",
    };
  }
}

async function lookAgain(
  gong: GongClient,
  tenantId: string,
  { taskId, userGongId }: KnownTask,
  input: ChangeTasksInput,
): Promise<Pick<TaskResult, "outcome" | "reason">> {
  try {
    const answer = await gong.tasks.list({
      filter: {
        userId: userGongId,
        types: ["FLOW", "MANUAL"],
        taskAction: ["CALL"],
        status: ["OPEN", "DONE", "DISMISSED"],
      },
    });
    const now = answer.tasks?.find(({ id }) => id === taskId);
    if (!now) return { outcome: "unknown", reason: "Read again, Gong no longer lists this task." };
    await keep(tenantId, now, userGongId);
    const isDone =
      input.change === "due"
        ? Date.parse(now.dueDate ?? "") === Date.parse(input.dueAt)
        : now.status === statuses[input.change];
    return isDone
      ? { outcome: "changed", reason: "Read again, it is changed." }
      : { outcome: "unchanged", reason: "Read again, it is as before." };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { outcome: "unknown", reason: `It could not be read again either: ${error.message}` };
  }
}

async function keep(tenantId: string, record: unknown, userGongId: string): Promise<void> {
  await withTenant(tenantId, (tx) =>
    upsertRows({ tx, tenantId, now: new Date() }, taskTable, [mapTask(record, userGongId)]),
  );
}
