import type { InteractionQuery } from "./schemas.ts";

export const interactionKeys = {
  table: (tenant: string, query: InteractionQuery) => [tenant, "interaction", "table", query] as const,
};
