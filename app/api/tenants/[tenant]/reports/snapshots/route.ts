import { jsonResponse } from "#lib/http/json-response.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { createSnapshot } from "#lib/reports/snapshots/create-snapshot.ts";
import { listSnapshots } from "#lib/reports/snapshots/list-snapshots.ts";
import { CreateSnapshotInput } from "#lib/reports/snapshots/schemas.ts";

export const GET = tenantRoute({
  handler: async ({ ctx }) => ({ snapshots: await listSnapshots({ ctx }) }),
});

export const POST = tenantRoute({
  limit: { max: 60, windowSeconds: 3600 },
  body: CreateSnapshotInput,
  handler: async ({ ctx, body }) => jsonResponse(await createSnapshot({ ctx, input: body }), 201),
});
