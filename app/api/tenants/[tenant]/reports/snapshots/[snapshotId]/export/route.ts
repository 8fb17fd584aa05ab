import { attachmentResponse } from "#lib/http/attachment.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { exportSnapshot } from "#lib/reports/snapshots/export-snapshot.ts";
import { ExportSnapshotInput, SnapshotParams } from "#lib/reports/snapshots/schemas.ts";

/** A POST because it is recorded; it changes nothing. */
export const POST = tenantRoute({
  params: SnapshotParams,
  body: ExportSnapshotInput,
  limit: { max: 10, windowSeconds: 60 },
  handler: async ({ ctx, params, body }) =>
    attachmentResponse(await exportSnapshot({ ctx, input: { ...params, ...body } })),
});
