import { tenantRoute } from "#lib/http/route.ts";
import { checkMonth } from "#lib/sync/control/check-month.ts";
import { CheckMonthInput, MonthParams } from "#lib/sync/control/schemas.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  params: MonthParams,
  body: CheckMonthInput,
  handler: ({ ctx, params, body }) => checkMonth({ ctx, input: { ...params, ...body } }),
});
