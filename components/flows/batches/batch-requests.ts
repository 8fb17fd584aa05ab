import { infiniteQueryOptions, queryOptions } from "#components/query/query-options.ts";
import { batchKeys } from "#lib/flows/batches/query-keys.ts";
import type {
  BatchItemsPage,
  ConfirmFlowBatchInput,
  CreateFlowBatchInput,
  FlowBatch,
  FlowBatchesPage,
  FlowBatchSettings,
  FlowBatchSettingsInput,
  ListBatchItemsFilter,
  ListFlowBatchesFilter,
  UpdateFlowBatchInput,
} from "#lib/flows/batches/schemas.ts";
import { api } from "#lib/http/api-client.ts";
import { movingStates } from "./batch-words.ts";

const movingMs = 1_500;
const waitingMs = 10_000;

const base = (tenant: string) => `/api/tenants/${tenant}/flows/batches`;
const one = (tenant: string, batchId: string) => `${base(tenant)}/${encodeURIComponent(batchId)}`;

function queryText(values: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== "") params.set(name, String(value));
  }
  return params.size > 0 ? `?${params}` : "";
}

/** How soon a batch is to be asked for again; false for one that waits for a person. */
function nextLook(batch: FlowBatch | undefined): number | false {
  if (!batch) return false;
  if (movingStates.includes(batch.state)) return movingMs;
  return batch.state === "scheduled" || batch.state === "awaiting_approval" ? waitingMs : false;
}

export function batchOptions(tenant: string, batchId: string) {
  return queryOptions({
    queryKey: batchKeys.one(tenant, batchId),
    queryFn: ({ signal }) => api.get<FlowBatch>(one(tenant, batchId), { signal }),
    refetchInterval: ({ state }) => nextLook(state.data),
  });
}

export function batchesOptions(tenant: string, filter: ListFlowBatchesFilter) {
  return infiniteQueryOptions({
    queryKey: batchKeys.list(tenant, filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.get<FlowBatchesPage>(`${base(tenant)}${queryText({ ...filter, cursor: pageParam })}`, { signal }),
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: ({ state }) =>
      state.data?.pages[0]?.batches.some((batch) => movingStates.includes(batch.state))
        ? movingMs * 2
        : false,
  });
}

export function itemsOptions(
  tenant: string,
  batchId: string,
  filter: ListBatchItemsFilter,
  isMoving: boolean,
) {
  return infiniteQueryOptions({
    queryKey: batchKeys.items(tenant, batchId, filter),
    initialPageParam: null as number | null,
    queryFn: ({ pageParam, signal }) =>
      api.get<BatchItemsPage>(`${one(tenant, batchId)}/items${queryText({ ...filter, cursor: pageParam })}`, {
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: isMoving ? movingMs * 2 : false,
  });
}

export const itemsFileHref = (tenant: string, batchId: string, filter: ListBatchItemsFilter) =>
  `${one(tenant, batchId)}/items.csv${queryText({ state: filter.state, verdict: filter.verdict })}`;

export function settingsOptions(tenant: string) {
  return queryOptions({
    queryKey: batchKeys.settings(tenant),
    queryFn: ({ signal }) => api.get<FlowBatchSettings>(`${base(tenant)}/settings`, { signal }),
  });
}

const onceOnly = (key: string) => ({ headers: { "idempotency-key": key } });

export type BatchVerb = "check" | "pause" | "resume" | "cancel";

/** What a person does to a batch. A key is made for each press, so that a lost answer repeats nothing. */
export const batchRequests = {
  create: (tenant: string, input: Partial<CreateFlowBatchInput>, key: string) =>
    api.post<FlowBatch>(base(tenant), input, onceOnly(key)),
  update: (tenant: string, batchId: string, input: UpdateFlowBatchInput) =>
    api.patch<FlowBatch>(one(tenant, batchId), input),
  keepSettings: (tenant: string, input: FlowBatchSettingsInput) =>
    api.put<FlowBatchSettings>(`${base(tenant)}/settings`, input),
  tell: (tenant: string, batchId: string, verb: BatchVerb) =>
    api.post<FlowBatch>(`${one(tenant, batchId)}/${verb}`),
  confirm: (tenant: string, batchId: string, input: ConfirmFlowBatchInput, key: string) =>
    api.post<FlowBatch>(`${one(tenant, batchId)}/confirm`, input, onceOnly(key)),
  approve: (tenant: string, batchId: string, key: string) =>
    api.post<FlowBatch>(`${one(tenant, batchId)}/approve`, {}, onceOnly(key)),
  reject: (tenant: string, batchId: string, reason: string) =>
    api.post<FlowBatch>(`${one(tenant, batchId)}/reject`, { reason }),
  retry: (tenant: string, batchId: string, positions: number[] | undefined, key: string) =>
    api.post<FlowBatch>(`${one(tenant, batchId)}/retry`, positions ? { positions } : {}, onceOnly(key)),
  undo: (tenant: string, batchId: string, positions: number[] | undefined, key: string) =>
    api.post<FlowBatch>(`${one(tenant, batchId)}/undo`, positions ? { positions } : {}, onceOnly(key)),
};
