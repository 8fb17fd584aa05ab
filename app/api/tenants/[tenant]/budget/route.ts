import { getBudget } from "#lib/connections/budget/get-budget.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({ area: "settings", handler: ({ ctx }) => getBudget({ ctx }) });
