import { tenantRoute } from "#lib/http/route.ts";
import { getSettingsHistory } from "#lib/people/get-settings-history.ts";
import { PersonParams } from "#lib/people/schemas.ts";

export const GET = tenantRoute({
  area: "people",
  params: PersonParams,
  limit: { max: 30, windowSeconds: 60 },
  handler: ({ ctx, params }) => getSettingsHistory({ ctx, input: params }),
});
