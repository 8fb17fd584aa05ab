import { getTableSettings } from "#lib/calls/get-table-settings.ts";
import { TableSettingsInput } from "#lib/calls/schemas.ts";
import { updateTableSettings } from "#lib/calls/update-table-settings.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({
  area: "calls",
  level: "read",
  handler: ({ ctx }) => getTableSettings({ ctx }),
});

/** Changes nothing but how the own table looks. */
export const PUT = tenantRoute({
  area: "calls",
  level: "read",
  limit: { max: 120, windowSeconds: 60 },
  body: TableSettingsInput,
  handler: ({ ctx, body }) => updateTableSettings({ ctx, input: body }),
});
