import { tenantRoute } from "#lib/http/route.ts";
import { listMetricRanges } from "#lib/interaction/list-metric-ranges.ts";
import { UpdateRangesInput } from "#lib/interaction/schemas.ts";
import { updateMetricRanges } from "#lib/interaction/update-metric-ranges.ts";

export const GET = tenantRoute({ area: "settings", handler: ({ ctx }) => listMetricRanges({ ctx }) });

export const PUT = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  body: UpdateRangesInput,
  handler: ({ ctx, body }) => updateMetricRanges({ ctx, input: body }),
});
