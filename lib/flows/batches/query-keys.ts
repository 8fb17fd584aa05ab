import type { ListBatchItemsFilter, ListFlowBatchesFilter } from "./schemas.ts";

export const batchKeys = {
  all: (tenant: string) => [tenant, "flow-batches"] as const,
  list: (tenant: string, filter: ListFlowBatchesFilter) => [tenant, "flow-batches", "list", filter] as const,
  one: (tenant: string, batchId: string) => [tenant, "flow-batches", "one", batchId] as const,
  items: (tenant: string, batchId: string, filter: ListBatchItemsFilter) =>
    [tenant, "flow-batches", "one", batchId, "items", filter] as const,
  requests: (tenant: string, batchId: string) =>
    [tenant, "flow-batches", "one", batchId, "requests"] as const,
  settings: (tenant: string) => [tenant, "flow-batches", "settings"] as const,
};
