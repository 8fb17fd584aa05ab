import { attachmentResponse } from "#lib/http/attachment.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { exportPeopleReport } from "#lib/reports/people/export-people-report.ts";
import { ExportPeopleReportInput } from "#lib/reports/people/schemas.ts";

/** A POST because it is recorded; it changes nothing. */
export const POST = tenantRoute({
  area: "stats",
  level: "read",
  body: ExportPeopleReportInput,
  limit: { max: 10, windowSeconds: 60 },
  handler: async ({ ctx, body }) => attachmentResponse(await exportPeopleReport({ ctx, input: body })),
});
