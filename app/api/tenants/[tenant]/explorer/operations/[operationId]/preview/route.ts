import { previewRequest } from "#lib/explorer/preview/preview-request.ts";
import { OperationParams, PreviewBody } from "#lib/explorer/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

/** Sends nothing to Gong; a POST because the values do not belong in an address. */
export const POST = tenantRoute({
  area: "settings",
  level: "read",
  params: OperationParams,
  body: PreviewBody,
  handler: ({ ctx, params, body }) => previewRequest({ ctx, input: { ...params, ...body } }),
});
