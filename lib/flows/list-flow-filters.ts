import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { countFlowsOfFolders, folderTree, readFolders } from "./flow-folders.ts";
import type { FlowFilterOptions } from "./schemas.ts";

/** People in whose lists flows stand, workspaces and folders, by name. */
export async function listFlowFilters({ ctx }: { ctx: TenantContext }): Promise<FlowFilterOptions> {
  requireArea(ctx, "flows", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const owning = await tx.gongFlowOwner.groupBy({
      by: ["userGongId"],
      where: { tenantId, removedAt: null },
    });
    const owners = await tx.gongUser.findMany({
      where: { tenantId, gongId: { in: owning.map(({ userGongId }) => userGongId) } },
      orderBy: { name: "asc" },
      select: { gongId: true, name: true },
    });
    const any = await tx.gongFlow.findFirst({
      where: { tenantId, removedAt: null },
      select: { gongId: true },
    });
    const workspaces = await tx.gongWorkspace.findMany({
      where: { tenantId },
      orderBy: { name: "asc" },
      select: { gongId: true, name: true },
    });
    return {
      owners: owners.map(({ gongId, name }) => ({ id: gongId, name })),
      workspaces: workspaces.map(({ gongId, name }) => ({ id: gongId, name })),
      folders: folderTree(await readFolders(tx, tenantId), await countFlowsOfFolders(tx, tenantId)),
      hasFlows: any !== null,
    };
  });
}
