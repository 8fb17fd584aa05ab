import type { LibraryQuery } from "./schemas.ts";

export const libraryKeys = {
  items: (tenant: string, asked: LibraryQuery) => [tenant, "library", "items", asked] as const,
};
