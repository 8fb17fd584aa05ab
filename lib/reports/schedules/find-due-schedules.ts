import { withDispatcher } from "#lib/db/with-dispatcher.ts";

export interface DueSchedule {
  tenantId: string;
  scheduleId: string;
}

const atOnce = 200;

/** Reports whose time has come, and those with mails that wait for a try, of all tenants. */
export function findDueSchedules(nowMs: number): Promise<DueSchedule[]> {
  const now = new Date(nowMs);
  return withDispatcher(
    (tx) => tx.$queryRaw<DueSchedule[]>`
      SELECT tenant_id AS "tenantId", id AS "scheduleId" FROM report_schedules WHERE next_at <= ${now}
      UNION SELECT tenant_id, schedule_id FROM report_sendings WHERE try_at <= ${now}
      LIMIT ${atOnce}`,
  );
}
