import { tenantRoute } from "#lib/http/route.ts";
import { retryRecords } from "#lib/sync/control/retry-records.ts";
import { OneStream, RetryQuarantinedInput } from "#lib/sync/control/schemas.ts";

export const POST = tenantRoute({
  area: "settings",
  level: "write",
  params: OneStream,
  body: RetryQuarantinedInput,
  handler: ({ ctx, params, body }) => retryRecords({ ctx, input: { ...params, ...body } }),
});
