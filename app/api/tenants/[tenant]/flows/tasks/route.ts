import { TasksPage } from "#lib/flows/tasks/answers.ts";
import { listTasks } from "#lib/flows/tasks/list-tasks.ts";
import { ListTasksQuery } from "#lib/flows/tasks/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "flows",
  acceptsApiKeys: true,
  answer: TasksPage,
  query: ListTasksQuery,
  handler: ({ ctx, query }) => listTasks({ ctx, input: query }),
});
