import { tenantRoute } from "#lib/http/route.ts";
import { listSnapshotRows } from "#lib/reports/snapshots/list-snapshot-rows.ts";
import { SnapshotParams, SnapshotRowsQuery } from "#lib/reports/snapshots/schemas.ts";

export const GET = tenantRoute({
  params: SnapshotParams,
  query: SnapshotRowsQuery,
  handler: ({ ctx, params, query }) => listSnapshotRows({ ctx, input: { ...params, ...query } }),
});
