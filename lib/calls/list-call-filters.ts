import { withTenant } from "#lib/db/with-tenant.ts";
import { visibleCalls } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { CallFilterOptions } from "./schemas.ts";

const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);

/** Workspaces, and people who hosted a call that the actor may see, by name. */
export async function listCallFilters({ ctx }: { ctx: TenantContext }): Promise<CallFilterOptions> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const workspaces = await tx.gongWorkspace.findMany({
      where: { tenantId, removedAt: null },
      select: { gongId: true, name: true },
    });
    const hosting = await tx.call.groupBy({
      by: ["primaryUserGongId"],
      where: { AND: [{ tenantId, removedAt: null }, await visibleCalls(tx, ctx)] },
    });
    const hostIds = hosting.map((row) => row.primaryUserGongId).filter((id) => id !== null);
    const hosts = await tx.gongUser.findMany({
      where: { tenantId, gongId: { in: hostIds } },
      select: { gongId: true, name: true },
    });
    const option = ({ gongId, name }: { gongId: string; name: string }) => ({ id: gongId, name });
    const anyCall = await tx.call.findFirst({
      where: { tenantId, removedAt: null },
      select: { gongId: true },
    });
    return {
      hasCalls: anyCall !== null,
      workspaces: workspaces.map(option).sort(byName),
      hosts: hosts.map(option).sort(byName),
    };
  });
}
