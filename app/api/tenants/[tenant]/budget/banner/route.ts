import { getBudgetBanner } from "#lib/connections/budget/get-budget-banner.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "settings",
  handler: async ({ ctx }) => ({ banner: await getBudgetBanner({ ctx }) }),
});
