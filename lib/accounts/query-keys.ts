import type { ListAccountsFilter } from "./schemas.ts";

export const accountKeys = {
  list: (tenant: string, filter: ListAccountsFilter) => [tenant, "accounts", "list", filter] as const,
};
