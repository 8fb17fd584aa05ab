import { tenantRoute } from "#lib/http/route.ts";
import { revokeSnapshot } from "#lib/reports/snapshots/revoke-snapshot.ts";
import { SnapshotParams } from "#lib/reports/snapshots/schemas.ts";

export const DELETE = tenantRoute({
  params: SnapshotParams,
  handler: ({ ctx, params }) => revokeSnapshot({ ctx, input: params }),
});
