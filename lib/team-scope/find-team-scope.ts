import type { Tx } from "#lib/db/client.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { periodRanges } from "./period-ranges.ts";
import type { TeamScope, TeamScopeQuery } from "./schemas.ts";

/**
 * Whom and what a manager screen counts: the people of the chosen team whom the viewer may see, in the chosen
 * workspace and period. Whoever sees only his own calls or team never gets more, whatever team he names.
 */
export async function findTeamScope(
  tx: Tx,
  ctx: TenantContext,
  query: TeamScopeQuery,
  nowMs: number = Date.now(),
): Promise<TeamScope> {
  const { tenantId } = ctx;
  const sight = await readCallVisibility(tx, ctx);
  const { team, companyZone } = await readTeam(tx, tenantId, query.team ?? null);
  const ranges = periodRanges(query, nowMs);
  return {
    users: query.team === undefined ? sight.users : among(team, sight.users),
    showPrivate: sight.showPrivate,
    workspaceGongId: query.workspace ?? null,
    zone: query.zone,
    ...ranges,
    companyDays: ranges.days,
    previousCompanyDays: ranges.previousDays,
    companyZone,
  };
}

/** The manager and everybody below, and the company's zone, in one read; loops in the tree end. */
async function readTeam(tx: Tx, tenantId: string, manager: string | null) {
  const [row] = await tx.$queryRaw<{ team: string[]; companyZone: string | null }[]>`
    WITH RECURSIVE team (gong_id) AS (
      SELECT ${manager}::text WHERE ${manager}::text IS NOT NULL
      UNION
      SELECT u.gong_id FROM gong_users u JOIN team t ON u.manager_gong_id = t.gong_id
      WHERE u.tenant_id = ${tenantId}
    )
    SELECT array(SELECT gong_id FROM team) AS team,
      (SELECT time_zone FROM gong_companies WHERE tenant_id = ${tenantId}) AS "companyZone"`;
  return row ?? { team: [], companyZone: null };
}

function among(team: string[], sight: string[] | "everyone"): string[] {
  if (sight === "everyone") return team;
  const seen = new Set(sight);
  return team.filter((user) => seen.has(user));
}
