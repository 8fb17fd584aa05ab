import type { ListCallsFilter } from "./schemas.ts";

/** Keys of cached answers; all begin with the tenant, so that no cache mixes tenants. */
export const callKeys = {
  all: (tenant: string) => [tenant, "calls"] as const,
  list: (tenant: string, filter: ListCallsFilter) => [tenant, "calls", "list", filter] as const,
  detail: (tenant: string, callId: string) => [tenant, "calls", "detail", callId] as const,
  transcript: (tenant: string, callId: string) => [tenant, "calls", "transcript", callId] as const,
  media: (tenant: string, callId: string) => [tenant, "calls", "media", callId] as const,
};
