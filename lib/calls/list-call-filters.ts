import { withTenant } from "#lib/db/with-tenant.ts";
import { languageName } from "#lib/format/language-name.ts";
import { findAnyCall } from "#lib/rollups/find-any-call.ts";
import { listCallHosts } from "#lib/rollups/list-call-hosts.ts";
import { listTeams } from "#lib/team-scope/list-teams.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { listCallLanguages } from "./list-call-languages.ts";
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
    const sight = await readCallVisibility(tx, ctx);
    const hosts = await listCallHosts(tx, tenantId, sight);
    const languages = await listCallLanguages(tx, tenantId);
    const teams = await listTeams(tx, ctx, sight);
    const option = ({ gongId, name }: { gongId: string; name: string }) => ({ id: gongId, name });
    return {
      languages: languages.map((code) => ({ id: code, name: languageName(code) })).sort(byName),
      hasCalls: await findAnyCall(tx, tenantId),
      workspaces: workspaces.map(option).sort(byName),
      hosts: hosts.map(option).sort(byName),
      teams: teams.map(({ id, name }) => ({ id, name: `${name}’s team` })),
    };
  });
}
