import { FieldReader } from "../../rules/field-reader.ts";
import { GongError } from "../../rules/gong-error.ts";
import { PRIORITIES, type Priority, type TaskChange } from "../../state/engage/task-list.ts";
import { findUser } from "../../state/find-user.ts";
import type { JsonObject } from "../../world/types.ts";
import type { ApiRequest, Operation } from "../operation.ts";
import { printTask } from "./print-task.ts";

const STATUSES = ["OPEN", "DONE", "DISMISSED"] as const;
const CRM_TYPE = "SALESFORCE";

/** As recorded on an account without Engage. */
function assertEngage({ company }: ApiRequest): void {
  if (!company.settings.hasEngage) throw new GongError(500, "Internal server error occurred");
}

function readUserId(read: FieldReader, { company }: ApiRequest): string {
  const userId = read.requiredText("userId");
  if (userId !== "" && findUser(company, userId) === null) read.fail("userId", "user not found");
  return userId;
}

function listTasks(request: ApiRequest): JsonObject {
  assertEngage(request);
  const { company, nowMs } = request;
  company.engage.settle(nowMs);
  const read = new FieldReader(request.body);
  const filter = read.requiredObject("filter");
  const userId = readUserId(filter, request);
  const workspaceId = filter.text("workspaceId");
  const types = filter.requiredSomeOf("types", ["FLOW", "MANUAL"]);
  filter.requiredSomeOf("taskAction", ["CALL"]);
  const statuses = filter.requiredSomeOf("status", STATUSES);
  read.assertValid();
  const tasks = company.engage.tasks
    .of(userId, nowMs)
    .filter(
      (task) =>
        types.includes(task.type) &&
        statuses.includes(task.status) &&
        (workspaceId === undefined || task.workspaceId === workspaceId),
    );
  return { tasks: tasks.map((task) => printTask(task, company.company.timeZone)), crmType: CRM_TYPE };
}

function updateTask(request: ApiRequest): JsonObject {
  assertEngage(request);
  const { company, nowMs, params } = request;
  const { engage } = company;
  engage.settle(nowMs);
  const read = new FieldReader(request.body);
  const userId = readUserId(read, request);
  const change = readChange(read, nowMs);
  read.assertValid();
  const taskId = params.taskId ?? "";
  if (engage.tasks.find(taskId, userId, nowMs) === null) throw new GongError(404, "TaskId not found");
  engage.tasks.change(taskId, change);
  const task = engage.tasks.find(taskId, userId, nowMs);
  return { tasks: task ? [printTask(task, company.company.timeZone)] : [], crmType: CRM_TYPE };
}

function readChange(read: FieldReader, nowMs: number): TaskChange {
  const status = read.oneOf("status", STATUSES);
  const dueMs = read.timeMs("dueDate");
  const priority = readPriority(read);
  return {
    updatedMs: nowMs,
    ...(status === undefined ? {} : { status }),
    ...(dueMs === undefined ? {} : { dueMs }),
    ...(priority === undefined ? {} : { priority }),
  };
}

/** By name or id; which of the two Gong wants is not published. */
function readPriority(read: FieldReader): Priority | undefined {
  const wanted = read.text("priority")?.toLowerCase();
  if (wanted === undefined) return undefined;
  const found = PRIORITIES.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (found === undefined) {
    read.fail("priority", `must be one of ${PRIORITIES.map(({ name }) => name).join(", ")}`);
  }
  return found;
}

export const taskOperations: Operation[] = [
  {
    id: "listTasks",
    method: "POST",
    path: "/v2/tasks",
    scope: "api:tasks:read",
    readsBody: true,
    handle: listTasks,
  },
  {
    id: "updateTask",
    method: "PATCH",
    path: "/v2/tasks/:taskId",
    scope: "api:tasks:write",
    readsBody: true,
    handle: updateTask,
  },
];
