/** Keys of cached answers; all begin with the tenant, so that no cache mixes tenants. */
export const syncKeys = {
  progress: (tenant: string) => [tenant, "sync", "progress"] as const,
};
