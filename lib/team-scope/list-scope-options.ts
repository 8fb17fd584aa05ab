import { covers } from "#lib/tenancy/areas.ts";
import { type CallVisibility, readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { remembered } from "#lib/tenancy/remembered.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { listTeams } from "./list-teams.ts";
import type { ScopeOptions } from "./schemas.ts";

/** The screens with a scope bar belong to these areas; each of them opens it. */
const areasWithScope = ["stats", "calls", "scorecards", "people"] as const;

/** What the scope bar offers the viewer: the teams he may see, and the workspaces. */
export async function listScopeOptions({ ctx }: { ctx: TenantContext }): Promise<ScopeOptions> {
  const { tenantId, actor } = ctx;
  const opened = areasWithScope.find((area) => actor.kind === "system" || covers(actor.areas[area], "read"));
  requireArea(ctx, opened ?? "stats", "read");
  return remembered(ctx, "scope-options", null, async (tx) => {
    const sight = await readCallVisibility(tx, ctx);
    const workspaces = await tx.gongWorkspace.findMany({
      where: { tenantId, removedAt: null },
      select: { gongId: true, name: true },
    });
    const kind = sightOf(sight);
    return {
      teams: kind === "own" ? [] : await listTeams(tx, ctx, sight),
      workspaces: workspaces
        .map(({ gongId, name }) => ({ id: gongId, name }))
        .sort((one, other) => one.name.localeCompare(other.name)),
      sight: kind,
    };
  });
}

function sightOf({ users }: CallVisibility): ScopeOptions["sight"] {
  if (users === "everyone") return "everyone";
  return users.length > 1 ? "team" : "own";
}
