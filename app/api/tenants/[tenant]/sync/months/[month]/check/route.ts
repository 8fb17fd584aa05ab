import { tenantRoute } from "#lib/http/route.ts";
import { checkMonth } from "#lib/sync/control/check-month.ts";
import { MonthParams } from "#lib/sync/control/schemas.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  params: MonthParams,
  handler: ({ ctx, params }) => checkMonth({ ctx, input: params }),
});
