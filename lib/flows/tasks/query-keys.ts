import type { ListTasksFilter } from "./schemas.ts";

export const taskKeys = {
  all: (tenant: string) => [tenant, "flows", "tasks"] as const,
  list: (tenant: string, filter: ListTasksFilter) => [tenant, "flows", "tasks", filter] as const,
};
