import { tenantRoute } from "#lib/http/route.ts";
import { removeSavedView } from "#lib/saved-views/remove-saved-view.ts";
import { SavedViewParams, UpdateSavedViewInput } from "#lib/saved-views/schemas.ts";
import { updateSavedView } from "#lib/saved-views/update-saved-view.ts";

export const PATCH = tenantRoute({
  area: "calls",
  level: "read",
  params: SavedViewParams,
  body: UpdateSavedViewInput,
  handler: ({ ctx, params, body }) => updateSavedView({ ctx, input: { ...body, ...params } }),
});

export const DELETE = tenantRoute({
  area: "calls",
  level: "read",
  params: SavedViewParams,
  handler: ({ ctx, params }) => removeSavedView({ ctx, input: params }),
});
