import type { Tx } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { Visibility } from "#lib/db/generated/enums.ts";
import type { TenantContext } from "./context.ts";

/** The Gong users below `managerGongId` in Gong's manager tree, and the manager; loops in it end. */
export async function teamOf(tx: Tx, tenantId: string, managerGongId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ gong_id: string }[]>`
    WITH RECURSIVE team (gong_id) AS (
      SELECT ${managerGongId}::text
      UNION
      SELECT u.gong_id FROM gong_users u JOIN team t ON u.manager_gong_id = t.gong_id
      WHERE u.tenant_id = ${tenantId}
    )
    SELECT gong_id FROM team`;
  return rows.map((row) => row.gong_id);
}

/** The Gong user whose calls, or whose team's, are all that the actor sees where the tenant narrows it; null for all. */
function ownUser({ actor }: TenantContext): string | null {
  return actor.kind === "system" || seesEveryone(actor) ? null : actor.gongUserId;
}

const seesEveryone = (actor: TenantContext["actor"]) =>
  actor.kind === "system" || actor.role === "owner" || actor.role === "admin";

/** Whose calls the actor may see, and whether private ones are among them. */
export interface CallVisibility {
  users: string[] | "everyone";
  showPrivate: boolean;
}

/**
 * The rule behind {@link visibleCalls} as plain values, for statements that are written by hand: a call is
 * visible when Gong still has it, when it is not private or `showPrivate`, and when one of `users` hosted it or
 * took part. While the whole mirror is being erased nobody sees any.
 */
export async function readCallVisibility(tx: Tx, ctx: TenantContext): Promise<CallVisibility> {
  const me = ownUser(ctx);
  const [tenant] = await tx.$queryRaw<
    { visibility: Visibility; showPrivate: boolean; isShown: boolean; team: string[] | null }[]
  >`
    SELECT visibility, show_private AS "showPrivate", mirror_is_shown() AS "isShown",
      CASE WHEN visibility = 'own_team' AND ${me}::text IS NOT NULL THEN ARRAY(
        WITH RECURSIVE team (gong_id) AS (
          SELECT ${me}::text
          UNION
          SELECT u.gong_id FROM gong_users u JOIN team t ON u.manager_gong_id = t.gong_id
          WHERE u.tenant_id = ${ctx.tenantId}
        )
        SELECT gong_id FROM team) END AS team
    FROM tenants WHERE id = ${ctx.tenantId}`;
  if (!tenant?.isShown) return { users: [], showPrivate: false };
  const { visibility, showPrivate } = tenant;
  if (visibility === "everyone" || seesEveryone(ctx.actor)) return { users: "everyone", showPrivate };
  if (me === null) return { users: [], showPrivate };
  return { users: visibility === "own_team" ? (tenant.team ?? []) : [me], showPrivate };
}

/**
 * Which calls the actor may see, as a condition for every query of calls: those of the tenant that Gong
 * still has, by the tenant's visibility (everyone's, the own team's by Gong's manager tree, the own), a
 * call being somebody's when he hosted it or took part. Private calls are left out unless the tenant
 * shows them. Owners and admins see everyone's; a member nobody in Gong matches sees none but those.
 */
export async function visibleCalls(tx: Tx, ctx: TenantContext): Promise<Prisma.CallWhereInput> {
  return callsInSight(ctx.tenantId, await readCallVisibility(tx, ctx));
}

/** The condition of {@link visibleCalls} where the rule has been read already. Pure. */
export function callsInSight(
  tenantId: string,
  { users, showPrivate }: CallVisibility,
): Prisma.CallWhereInput {
  return {
    tenantId,
    removedAt: null,
    ...(!showPrivate && { isPrivate: false }),
    ...(users !== "everyone" && {
      OR: [
        { primaryUserGongId: { in: users } },
        { parties: { some: { tenantId, userGongId: { in: users } } } },
      ],
    }),
  };
}
