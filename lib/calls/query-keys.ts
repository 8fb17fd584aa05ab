import type { ListCallsFilter } from "./schemas.ts";

/** Keys of cached answers; all begin with the tenant, so that no cache mixes tenants. */
export const callKeys = {
  lists: (tenant: string) => [tenant, "calls", "list"] as const,
  list: (tenant: string, filter: ListCallsFilter) => [tenant, "calls", "list", filter] as const,
  transcript: (tenant: string, callId: string) => [tenant, "calls", "transcript", callId] as const,
  media: (tenant: string, callId: string) => [tenant, "calls", "media", callId] as const,
};
