import { getFlowBatchSettings } from "#lib/flows/batches/get-settings.ts";
import { FlowBatchSettingsInput } from "#lib/flows/batches/schemas.ts";
import { updateFlowBatchSettings } from "#lib/flows/batches/update-settings.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const GET = tenantRoute({ area: "flows", handler: ({ ctx }) => getFlowBatchSettings({ ctx }) });

export const PUT = tenantRoute({
  area: "flows",
  roles: ["owner", "admin"],
  body: FlowBatchSettingsInput,
  handler: ({ ctx, body }) => updateFlowBatchSettings({ ctx, input: body }),
});
