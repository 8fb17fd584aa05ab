import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { isSeen } from "#lib/tenancy/seen-calls.ts";
import { orderFolders } from "./order-folders.ts";
import type { LibraryFolders } from "./schemas.ts";

/** The folders of the company's library as a tree, each with the number of things in it that the actor may see. */
export async function listFolders({ ctx }: { ctx: TenantContext }): Promise<LibraryFolders> {
  requireArea(ctx, "library", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const folders = await tx.gongLibraryFolder.findMany({
      where: { tenantId, removedAt: null },
      select: { gongId: true, name: true, parentGongId: true, workspaceGongId: true },
    });
    const workspaces = await tx.gongWorkspace.findMany({
      where: { tenantId, removedAt: null },
      select: { gongId: true, name: true },
    });
    const workspaceNames = new Map(workspaces.map(({ gongId, name }) => [gongId, name]));
    const counts = await countItems(tx, ctx);
    const stream = await tx.syncStream.findFirst({
      where: { tenantId, stream: "library" },
      select: { asOf: true },
    });
    const ordered = orderFolders(
      folders.map(({ gongId, name, parentGongId, workspaceGongId }) => ({
        id: gongId,
        name,
        parentId: parentGongId,
        items: counts.get(gongId) ?? 0,
        workspaceName: workspaceNames.get(workspaceGongId ?? "") ?? null,
      })),
    );
    return { folders: ordered, asOf: stream?.asOf?.toISOString() ?? null };
  });
}

async function countItems(tx: Tx, ctx: TenantContext): Promise<Map<string, number>> {
  const sight = await readCallVisibility(tx, ctx);
  const rows = await tx.$queryRaw<{ folder: string; items: number }[]>`
    SELECT i.folder_gong_id AS folder, count(*)::int AS items
    FROM gong_library_items i
    JOIN calls c ON c.tenant_id = i.tenant_id AND c.gong_id = i.call_gong_id
    WHERE i.tenant_id = ${ctx.tenantId} AND i.removed_at IS NULL AND ${isSeen(sight)}
    GROUP BY i.folder_gong_id`;
  return new Map(rows.map(({ folder, items }) => [folder, items]));
}
