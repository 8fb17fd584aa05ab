import type { SearchInput } from "./schemas.ts";

export const searchKeys = {
  all: (tenant: string) => [tenant, "search"] as const,
  results: (tenant: string, input: SearchInput) => [tenant, "search", "results", input] as const,
  more: (tenant: string, callId: string, input: SearchInput) =>
    [tenant, "search", "more", callId, input] as const,
  histogram: (tenant: string, input: SearchInput) => [tenant, "search", "histogram", input] as const,
  facets: (tenant: string, input: SearchInput) => [tenant, "search", "facets", input] as const,
};
