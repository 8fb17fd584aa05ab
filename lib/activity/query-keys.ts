import type { ActivityCallsQuery, ActivityQuery } from "./schemas.ts";

export const activityKeys = {
  table: (tenant: string, query: ActivityQuery) => [tenant, "activity", "table", query] as const,
  calls: (tenant: string, query: ActivityCallsQuery) => [tenant, "activity", "calls", query] as const,
};
