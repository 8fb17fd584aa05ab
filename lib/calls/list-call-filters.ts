import { languageName } from "#lib/format/language-name.ts";
import { findAnyCall } from "#lib/rollups/find-any-call.ts";
import { listCallHosts } from "#lib/rollups/list-call-hosts.ts";
import { listTeams } from "#lib/team-scope/list-teams.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { remembered } from "#lib/tenancy/remembered.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readFilterCatalog } from "./read-filter-catalog.ts";
import { showsScores } from "./read-list-details.ts";
import type { CallFilterOptions } from "./schemas.ts";

const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);

/** What the list can be narrowed to, by name; of people, those who hosted a call that the actor may see. */
export async function listCallFilters({ ctx }: { ctx: TenantContext }): Promise<CallFilterOptions> {
  requireArea(ctx, "calls", "read");
  const { tenantId } = ctx;
  return remembered(ctx, "call-filters", null, async (tx) => {
    const sight = await readCallVisibility(tx, ctx);
    const catalog = await readFilterCatalog(tx, tenantId);
    const hosts = await listCallHosts(tx, tenantId, sight);
    const teams = await listTeams(tx, ctx, sight);
    return {
      languages: catalog.language.map(({ id }) => ({ id, name: languageName(id) })).sort(byName),
      hasCalls: await findAnyCall(tx, tenantId),
      workspaces: catalog.workspace,
      trackers: catalog.tracker,
      topics: catalog.topic,
      outcomes: catalog.outcome,
      scorecards: showsScores(ctx) ? catalog.scorecard : [],
      hosts: hosts.map(({ gongId, name }) => ({ id: gongId, name })).sort(byName),
      teams: teams.map(({ id, name }) => ({ id, name: `${name}’s team` })),
    };
  });
}
