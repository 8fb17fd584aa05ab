import { csvResponse } from "#lib/http/csv-response.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { createPrivacyFile } from "#lib/privacy/create-privacy-file.ts";

export const GET = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  limit: { max: 30, windowSeconds: 60 },
  handler: async ({ ctx }) => csvResponse("privacy-report.csv", await createPrivacyFile({ ctx })),
});
