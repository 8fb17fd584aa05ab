import type { CoachingMetricsQuery, MetricCallsQuery } from "./metric-schemas.ts";
import type { CoachingNotesQuery } from "./note-schemas.ts";
import type { CoachingQueueQuery, UncoachedPeopleQuery } from "./schemas.ts";

export const coachingKeys = {
  all: (tenant: string) => [tenant, "coaching"] as const,
  queues: (tenant: string) => [tenant, "coaching", "queue"] as const,
  queue: (tenant: string, query: CoachingQueueQuery) =>
    [tenant, "coaching", "queue", "calls", query] as const,
  people: (tenant: string, query: UncoachedPeopleQuery) =>
    [tenant, "coaching", "queue", "people", query] as const,
  metrics: (tenant: string, query: CoachingMetricsQuery) => [tenant, "coaching", "metrics", query] as const,
  metricCalls: (tenant: string, query: MetricCallsQuery) =>
    [tenant, "coaching", "metric-calls", query] as const,
  everyNote: (tenant: string) => [tenant, "coaching", "notes"] as const,
  notes: (tenant: string, query: CoachingNotesQuery) => [tenant, "coaching", "notes", "list", query] as const,
  noteChoices: (tenant: string) => [tenant, "coaching", "note-choices"] as const,
};
