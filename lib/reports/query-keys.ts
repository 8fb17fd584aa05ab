import type { PeopleReportFilter } from "./people/schemas.ts";

export const reportKeys = {
  people: (tenant: string, filter: PeopleReportFilter) => [tenant, "reports", "people", filter] as const,
  snapshots: (tenant: string) => [tenant, "reports", "snapshots"] as const,
  snapshotRows: (tenant: string, id: string) => [tenant, "reports", "snapshots", id, "rows"] as const,
  schedules: (tenant: string) => [tenant, "reports", "schedules"] as const,
};
