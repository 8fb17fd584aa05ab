import type { LookedUpKind } from "./choices.ts";
import type { ListCallsFilter } from "./schemas.ts";

/** Keys of cached answers; all begin with the tenant, so that no cache mixes tenants. */
export const callKeys = {
  lists: (tenant: string) => [tenant, "calls", "list"] as const,
  list: (tenant: string, filter: ListCallsFilter) => [tenant, "calls", "list", filter] as const,
  filterValues: (tenant: string, kind: LookedUpKind, asked: { text: string } | { id: string }) =>
    [tenant, "calls", "filter-values", kind, asked] as const,
  conversations: (tenant: string, filter: ListCallsFilter) =>
    [tenant, "calls", "conversations", filter] as const,
  transcript: (tenant: string, callId: string) => [tenant, "calls", "transcript", callId] as const,
  marks: (tenant: string, callId: string) => [tenant, "calls", "marks", callId] as const,
  content: (tenant: string, callId: string) => [tenant, "calls", "content", callId] as const,
  crm: (tenant: string, callId: string) => [tenant, "calls", "crm", callId] as const,
  record: (tenant: string, callId: string) => [tenant, "calls", "record", callId] as const,
  statistics: (tenant: string, callId: string) => [tenant, "calls", "statistics", callId] as const,
  neighbours: (tenant: string, callId: string) => [tenant, "calls", "neighbours", callId] as const,
  access: (tenant: string, callId: string) => [tenant, "calls", "access", callId] as const,
  accessPeople: (tenant: string, text: string) => [tenant, "calls", "access-people", text] as const,
  media: (tenant: string, callId: string) => [tenant, "calls", "media", callId] as const,
};
