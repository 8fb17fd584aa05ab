import type { Tx } from "#lib/db/client.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import { requireMember } from "../require-member.ts";

/** A schedule of the actor's own, any for an owner or admin; nobody else changes it meanwhile. @throws {AppError} `not_found` for another */
export async function findChangeableSchedule(tx: Tx, ctx: TenantContext, id: string) {
  const { memberId } = requireMember(ctx);
  await tx.$queryRaw`
    SELECT 1 FROM report_schedules WHERE tenant_id = ${ctx.tenantId} AND id = ${id} FOR UPDATE`;
  const found = await tx.reportSchedule.findFirst({
    where: { tenantId: ctx.tenantId, id, ...(!isAdmin(ctx) && { memberId }) },
  });
  if (!found) throw notFound("report by mail");
  return found;
}
