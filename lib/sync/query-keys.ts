/** Keys of cached answers; all begin with the tenant, so that no cache mixes tenants. */
export const syncKeys = {
  all: (tenant: string) => [tenant, "sync"] as const,
  progress: (tenant: string) => [tenant, "sync", "progress"] as const,
  mark: (tenant: string) => [tenant, "sync", "mark"] as const,
  status: (tenant: string) => [tenant, "sync", "status"] as const,
  runs: (tenant: string, stream: string) => [tenant, "sync", "runs", stream] as const,
  quarantine: (tenant: string, stream: string) => [tenant, "sync", "quarantine", stream] as const,
  months: (tenant: string) => [tenant, "sync", "months"] as const,
  backfill: (tenant: string, months: number) => [tenant, "sync", "backfill", months] as const,
};
