import { tenantRoute } from "#lib/http/route.ts";
import { getPrivacyReport } from "#lib/privacy/get-privacy-report.ts";

export const GET = tenantRoute({
  area: "settings",
  roles: ["owner", "admin"],
  limit: { max: 30, windowSeconds: 60 },
  handler: ({ ctx }) => getPrivacyReport({ ctx }),
});
