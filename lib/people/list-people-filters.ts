import { withTenant } from "#lib/db/with-tenant.ts";
import { listTeams } from "#lib/team-scope/list-teams.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { PeopleFilterOptions } from "./schemas.ts";

/** Every team of the company and its workspaces: the directory is open to whoever has the area people. */
export async function listPeopleFilters({ ctx }: { ctx: TenantContext }): Promise<PeopleFilterOptions> {
  requireArea(ctx, "people", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const teams = await listTeams(tx, ctx, { users: "everyone" });
    const workspaces = await tx.gongWorkspace.findMany({
      where: { tenantId, removedAt: null },
      orderBy: { name: "asc" },
      select: { gongId: true, name: true },
    });
    const some = await tx.gongUser.findFirst({ where: { tenantId }, select: { gongId: true } });
    return {
      teams: teams.map(({ id, name, size }) => ({ id, name, size })),
      workspaces: workspaces.map(({ gongId, name }) => ({ id: gongId, name })),
      hasPeople: some !== null,
    };
  });
}
