import { queryOptions } from "#components/query/query-options.ts";
import { budgetKeys } from "#lib/connections/budget/query-keys.ts";
import type { BudgetReport } from "#lib/connections/budget/schemas.ts";
import { api } from "#lib/http/api-client.ts";

const everyMs = 10_000;

export function budgetOptions(tenant: string) {
  return queryOptions({
    queryKey: budgetKeys.report(tenant),
    queryFn: ({ signal }) => api.get<BudgetReport>(`/api/tenants/${tenant}/budget`, { signal }),
    refetchInterval: everyMs,
  });
}
