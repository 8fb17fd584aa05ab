import type { SavedViewScreen } from "./schemas.ts";

export const savedViewKeys = {
  list: (tenant: string, screen: SavedViewScreen) => [tenant, "saved-views", screen] as const,
};
