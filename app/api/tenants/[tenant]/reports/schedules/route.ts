import { jsonResponse } from "#lib/http/json-response.ts";
import { tenantRoute } from "#lib/http/route.ts";
import { createSchedule } from "#lib/reports/schedules/create-schedule.ts";
import { listSchedules } from "#lib/reports/schedules/list-schedules.ts";
import { CreateScheduleInput } from "#lib/reports/schedules/schemas.ts";

export const GET = tenantRoute({ handler: ({ ctx }) => listSchedules({ ctx }) });

export const POST = tenantRoute({
  limit: { max: 30, windowSeconds: 3600 },
  body: CreateScheduleInput,
  handler: async ({ ctx, body }) => jsonResponse(await createSchedule({ ctx, input: body }), 201),
});
