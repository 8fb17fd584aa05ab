import { jsonResponse } from "#lib/http/json-response.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { createSavedView } from "#lib/saved-views/create-saved-view.ts";
import { listSavedViews } from "#lib/saved-views/list-saved-views.ts";
import { CreateSavedViewInput, ListSavedViewsQuery } from "#lib/saved-views/schemas.ts";

export const GET = tenantRoute({
  area: "calls",
  query: ListSavedViewsQuery,
  handler: async ({ ctx, query }) => ({ views: await listSavedViews({ ctx, input: query }) }),
});

export const POST = tenantRoute({
  area: "calls",
  level: "read",
  limit: { max: 100, windowSeconds: 3600 },
  body: CreateSavedViewInput,
  handler: async ({ ctx, body }) => jsonResponse(await createSavedView({ ctx, input: body }), 201),
});
