import type { SubjectQuery, SubjectsQuery } from "./schemas.ts";

export const trackerKeys = {
  list: (tenant: string, query: SubjectsQuery) => [tenant, "trackers", "list", query] as const,
  one: (tenant: string, query: SubjectQuery) => [tenant, "trackers", "one", query] as const,
  moments: (tenant: string, query: SubjectQuery) => [tenant, "trackers", "moments", query] as const,
};
