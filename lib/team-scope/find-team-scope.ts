import type { Tx } from "#lib/db/client.ts";
import { readCallVisibility, teamOf } from "#lib/tenancy/call-visibility.ts";
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
  const team = query.team === undefined ? null : await teamOf(tx, tenantId, query.team);
  const company = await tx.gongCompany.findUnique({ where: { tenantId }, select: { timeZone: true } });
  const ranges = periodRanges(query, nowMs);
  return {
    users: team === null ? sight.users : among(team, sight.users),
    showPrivate: sight.showPrivate,
    workspaceGongId: query.workspace ?? null,
    zone: query.zone,
    ...ranges,
    companyDays: ranges.days,
    previousCompanyDays: ranges.previousDays,
    companyZone: company?.timeZone ?? null,
  };
}

function among(team: string[], sight: string[] | "everyone"): string[] {
  if (sight === "everyone") return team;
  const seen = new Set(sight);
  return team.filter((user) => seen.has(user));
}
