import type { Tx } from "#lib/db/client.ts";
import type { CallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import type { TeamOption } from "./schemas.ts";

/** Everybody in Gong whom others report to and whom the viewer may see, with all people below; the own team first. */
export async function listTeams(
  tx: Tx,
  ctx: TenantContext,
  { users }: Pick<CallVisibility, "users">,
): Promise<TeamOption[]> {
  const { tenantId, actor } = ctx;
  const own = actor.kind === "member" ? actor.gongUserId : null;
  const inSight = users === "everyone" ? null : users;
  const teams = await tx.$queryRaw<Omit<TeamOption, "isOwn">[]>`
    WITH RECURSIVE team (manager, gong_id) AS (
      SELECT manager_gong_id, gong_id FROM gong_users
      WHERE tenant_id = ${tenantId} AND removed_at IS NULL AND manager_gong_id IS NOT NULL
      UNION
      SELECT t.manager, u.gong_id FROM gong_users u JOIN team t ON u.manager_gong_id = t.gong_id
      WHERE u.tenant_id = ${tenantId} AND u.removed_at IS NULL
    )
    SELECT m.gong_id AS id, m.name, (count(*) FILTER (WHERE t.gong_id <> m.gong_id) + 1)::int AS size
    FROM team t JOIN gong_users m ON m.tenant_id = ${tenantId} AND m.gong_id = t.manager AND m.removed_at IS NULL
    WHERE ${inSight}::text[] IS NULL OR m.gong_id = ANY(${inSight}::text[])
    GROUP BY m.gong_id, m.name`;
  return teams
    .map((team) => ({ ...team, isOwn: team.id === own }))
    .sort((one, other) => Number(other.isOwn) - Number(one.isOwn) || one.name.localeCompare(other.name));
}
