import type { CompareTeamsQuery, InteractionQuery } from "./schemas.ts";

export const interactionKeys = {
  table: (tenant: string, query: InteractionQuery) => [tenant, "interaction", "table", query] as const,
  teams: (tenant: string, query: CompareTeamsQuery) => [tenant, "interaction", "teams", query] as const,
};
