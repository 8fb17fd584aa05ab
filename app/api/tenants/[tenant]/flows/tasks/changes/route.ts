import { TaskChangeReport } from "#lib/flows/tasks/answers.ts";
import { changeTasks } from "#lib/flows/tasks/change-tasks.ts";
import { ChangeTasksInput } from "#lib/flows/tasks/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: TaskChangeReport,
  idempotent: true,
  body: ChangeTasksInput,
  limit: [
    { max: 30, windowSeconds: 60 },
    { max: 200, windowSeconds: 86_400 },
  ],
  handler: ({ ctx, body }) => changeTasks({ ctx, input: body }),
});
