import type { ListPeopleFilter } from "./schemas.ts";

export const peopleKeys = {
  list: (tenant: string, filter: ListPeopleFilter) => [tenant, "people", "list", filter] as const,
  reports: (tenant: string, manager: string | null) => [tenant, "people", "reports", manager] as const,
  avatars: (tenant: string) => [tenant, "people", "avatars"] as const,
  settingsHistory: (tenant: string, userId: string) =>
    [tenant, "people", "settings-history", userId] as const,
};
