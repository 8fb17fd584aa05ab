import { tenantRoute } from "#lib/http/route.ts";
import { getInteraction } from "#lib/interaction/get-interaction.ts";
import { InteractionQuery } from "#lib/interaction/schemas.ts";

export const GET = tenantRoute({
  area: "stats",
  query: InteractionQuery,
  handler: ({ ctx, query }) => getInteraction({ ctx, input: query }),
});
