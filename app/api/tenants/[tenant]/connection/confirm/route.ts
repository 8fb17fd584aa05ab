import { confirmOtherCompany } from "#lib/connections/connect/confirm-other-company.ts";
import { ConfirmCompanyInput } from "#lib/connections/schemas.ts";
import { tenantRoute } from "#lib/http/route.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  needsProof: true,
  body: ConfirmCompanyInput,
  handler: ({ ctx, body }) => confirmOtherCompany({ ctx, input: body }),
});
