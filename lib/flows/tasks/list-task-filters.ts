import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { onlyOwner } from "./only-owner.ts";
import type { TaskFilterOptions } from "./schemas.ts";

/** People who have tasks, by name. */
export async function listTaskFilters({ ctx }: { ctx: TenantContext }): Promise<TaskFilterOptions> {
  requireArea(ctx, "flows", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const only = onlyOwner(ctx);
    const having = await tx.gongTask.groupBy({
      by: ["userGongId"],
      where: { tenantId, removedAt: null, ...(only !== null && { userGongId: only }) },
    });
    const owners = await tx.gongUser.findMany({
      where: { tenantId, gongId: { in: having.map(({ userGongId }) => userGongId) } },
      orderBy: { name: "asc" },
      select: { gongId: true, name: true },
    });
    return {
      owners: owners.map(({ gongId, name }) => ({ id: gongId, name })),
      hasTasks: having.length > 0,
    };
  });
}
