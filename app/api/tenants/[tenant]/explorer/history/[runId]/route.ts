import { getHistoryEntry } from "#lib/explorer/history/get-history-entry.ts";
import { HistoryParams } from "#lib/explorer/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "settings",
  level: "read",
  params: HistoryParams,
  handler: ({ ctx, params }) => getHistoryEntry({ ctx, input: params }),
});
