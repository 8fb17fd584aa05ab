/** Keys of cached answers; all begin with the tenant, so that no cache mixes tenants. */
export const budgetKeys = {
  report: (tenant: string) => [tenant, "budget"] as const,
  banner: (tenant: string) => [tenant, "budget", "banner"] as const,
};
