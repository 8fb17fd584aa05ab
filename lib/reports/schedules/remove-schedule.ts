import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { findChangeableSchedule } from "./find-changeable-schedule.ts";

/** Ends a report by mail for everybody. @throws {AppError} `not_found` for another's */
export async function removeSchedule({
  ctx,
  input: { scheduleId: id },
}: {
  ctx: TenantContext;
  input: { scheduleId: string };
}): Promise<void> {
  const { tenantId } = ctx;
  await withTenant(tenantId, async (tx) => {
    const { name } = await findChangeableSchedule(tx, ctx, id);
    await tx.reportSchedule.deleteMany({ where: { tenantId, id } });
    await recordAudit(tx, ctx, { action: "report-schedule.removed", target: id, details: { name } });
  });
}
