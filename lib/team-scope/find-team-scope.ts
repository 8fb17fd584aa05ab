import type { Tx } from "#lib/db/client.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { periodRanges } from "./period-ranges.ts";
import type { TeamScope, TeamScopeQuery } from "./schemas.ts";

/**
 * Whom and what a manager screen counts: the people of the chosen team whom the viewer may see, in the chosen
 * workspace and period; one `person` alone where he is named. Whoever sees only his own calls or team never gets more,
 * whatever he names.
 */
export async function findTeamScope(
  tx: Tx,
  ctx: TenantContext,
  query: TeamScopeQuery & { person?: string | undefined },
  nowMs: number = Date.now(),
): Promise<TeamScope> {
  const { tenantId } = ctx;
  const sight = await readCallVisibility(tx, ctx);
  const { team, companyZone, copiedFrom } = await readTeam(tx, tenantId, query.team ?? null);
  const ranges = periodRanges(query, nowMs);
  return {
    users: chosenAmong(query.person === undefined ? query.team && team : [query.person], sight.users),
    showPrivate: sight.showPrivate,
    workspaceGongId: query.workspace ?? null,
    zone: query.zone,
    ...ranges,
    companyDays: ranges.days,
    previousCompanyDays: ranges.previousDays,
    companyZone,
    copiedFrom,
  };
}

/** In one read: the manager and everybody below, where loops in the tree end, the company's zone, and the oldest call. */
async function readTeam(tx: Tx, tenantId: string, manager: string | null) {
  const [row] = await tx.$queryRaw<{ team: string[]; companyZone: string | null; copiedFrom: Date | null }[]>`
    WITH RECURSIVE team (gong_id) AS (
      SELECT ${manager}::text WHERE ${manager}::text IS NOT NULL
      UNION
      SELECT u.gong_id FROM gong_users u JOIN team t ON u.manager_gong_id = t.gong_id
      WHERE u.tenant_id = ${tenantId}
    )
    SELECT array(SELECT gong_id FROM team) AS team,
      (SELECT time_zone FROM gong_companies WHERE tenant_id = ${tenantId}) AS "companyZone",
      (SELECT min(day) FROM call_roll_ups WHERE tenant_id = ${tenantId} AND user_gong_id = '') AS "copiedFrom"`;
  return row ?? { team: [], companyZone: null, copiedFrom: null };
}

function chosenAmong(chosen: string[] | "" | undefined, sight: string[] | "everyone"): string[] | "everyone" {
  if (!chosen) return sight;
  if (sight === "everyone") return chosen;
  const seen = new Set(sight);
  return chosen.filter((user) => seen.has(user));
}
