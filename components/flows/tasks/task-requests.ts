import { infiniteQueryOptions } from "#components/query/query-options.ts";
import { taskKeys } from "#lib/flows/tasks/query-keys.ts";
import type {
  ChangeTasksInput,
  ListTasksFilter,
  TaskChangeReport,
  TasksPage,
} from "#lib/flows/tasks/schemas.ts";
import { api } from "#lib/http/api-client.ts";

export function tasksListOptions(tenant: string, filter: ListTasksFilter) {
  return infiniteQueryOptions({
    queryKey: taskKeys.list(tenant, filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams();
      for (const [name, value] of Object.entries(filter)) if (value) params.set(name, String(value));
      if (pageParam) params.set("cursor", pageParam);
      return api.get<TasksPage>(`/api/tenants/${tenant}/flows/tasks?${params}`, { signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** A fresh key for each press: what is repeated by hand is a new decision. */
export function changeTasksRequest(tenant: string, input: ChangeTasksInput) {
  return api.post<TaskChangeReport>(`/api/tenants/${tenant}/flows/tasks/changes`, input, {
    headers: { "idempotency-key": crypto.randomUUID() },
  });
}
