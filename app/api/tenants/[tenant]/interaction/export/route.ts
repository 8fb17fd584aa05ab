import { csvResponse } from "#lib/http/csv-response.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { exportInteraction } from "#lib/interaction/export-interaction.ts";
import { InteractionQuery } from "#lib/interaction/schemas.ts";

/** A POST because it is recorded; it changes nothing. */
export const POST = tenantRoute({
  area: "stats",
  level: "read",
  body: InteractionQuery,
  limit: { max: 10, windowSeconds: 60 },
  handler: async ({ ctx, body }) => {
    const { fileName, text } = await exportInteraction({ ctx, input: body });
    return csvResponse(fileName, text);
  },
});
