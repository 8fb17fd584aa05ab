import { clearHistory } from "#lib/explorer/history/clear-history.ts";
import { listHistory } from "#lib/explorer/history/list-history.ts";
import { HistoryQuery } from "#lib/explorer/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "settings",
  level: "read",
  query: HistoryQuery,
  handler: ({ ctx, query }) => listHistory({ ctx, input: query }),
});

export const DELETE = tenantRoute({
  area: "settings",
  level: "read",
  handler: ({ ctx }) => clearHistory({ ctx }),
});
