import type { ListFlowsFilter } from "./schemas.ts";

export const flowKeys = {
  list: (tenant: string, filter: ListFlowsFilter) => [tenant, "flows", "list", filter] as const,
};
