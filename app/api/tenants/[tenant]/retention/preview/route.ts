import { tenantRoute } from "#lib/http/route.ts";
import { previewRetention } from "#lib/tenancy/retention/preview-retention.ts";
import { PreviewRetentionQuery } from "#lib/tenancy/retention/schemas.ts";

export const GET = tenantRoute({
  area: "settings",
  query: PreviewRetentionQuery,
  handler: ({ ctx, query }) => previewRetention({ ctx, input: query }),
});
