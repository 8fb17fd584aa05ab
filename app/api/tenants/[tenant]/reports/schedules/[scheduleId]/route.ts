import { tenantRoute } from "#lib/http/route.ts";
import { changeSchedule } from "#lib/reports/schedules/change-schedule.ts";
import { removeSchedule } from "#lib/reports/schedules/remove-schedule.ts";
import { ChangeScheduleInput, ScheduleParams, UpdateScheduleInput } from "#lib/reports/schedules/schemas.ts";
import { updateSchedule } from "#lib/reports/schedules/update-schedule.ts";

export const PATCH = tenantRoute({
  params: ScheduleParams,
  body: UpdateScheduleInput,
  handler: ({ ctx, params, body }) => updateSchedule({ ctx, input: { ...params, ...body } }),
});

export const PUT = tenantRoute({
  params: ScheduleParams,
  body: ChangeScheduleInput,
  handler: ({ ctx, params, body }) => changeSchedule({ ctx, input: { ...params, ...body } }),
});

export const DELETE = tenantRoute({
  params: ScheduleParams,
  handler: ({ ctx, params }) => removeSchedule({ ctx, input: params }),
});
