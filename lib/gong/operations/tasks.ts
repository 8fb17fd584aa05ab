import { z } from "zod";
import { defineOperation } from "../core/define-operation.ts";
import { dateTime, gongId, numericGongId } from "../core/fields.ts";
import { words } from "./shapes.ts";
import { taskList } from "./task-schemas.ts";

const status = z.enum(["OPEN", "DONE", "DISMISSED"]);

export const tasksOperations = {
  listTasks: defineOperation({
    id: "listTasks",
    name: "tasks.list",
    area: "tasks",
    method: "POST",
    path: "/v2/tasks",
    scope: "api:tasks:read",
    access: "read",
    summary: "One user's Engage tasks, all at once; calls to make are the only kind so far.",
    contentType: "application/json",
    request: {
      body: z.strictObject({
        filter: z.strictObject({
          userId: gongId(),
          workspaceId: gongId().optional(),
          types: z.array(z.enum(["FLOW", "MANUAL"])).min(1),
          taskAction: z.array(z.enum(["CALL"])).min(1),
          status: z.array(status).min(1),
        }),
      }),
    },
    response: taskList,
    paging: null,
    emptyOn404: null,
  }),
  updateTask: defineOperation({
    id: "updateTask",
    name: "tasks.update",
    area: "tasks",
    method: "PATCH",
    path: "/v2/tasks/{taskId}",
    scope: "api:tasks:write",
    access: "write",
    summary: "Completes, dismisses, postpones or re-ranks one Engage task.",
    contentType: "application/json",
    request: {
      path: z.strictObject({ taskId: numericGongId() }),
      body: z.strictObject({
        userId: gongId(),
        status: status.optional(),
        dueDate: dateTime().optional(),
        priority: words().optional(),
      }),
    },
    response: taskList,
    paging: null,
    emptyOn404: null,
  }),
};
