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

async function visibleUsers(tx: Tx, ctx: TenantContext, visibility: string): Promise<string[] | "everyone"> {
  const { actor } = ctx;
  if (visibility === "everyone" || actor.kind === "system") return "everyone";
  if (actor.role === "owner" || actor.role === "admin") return "everyone";
  if (!actor.gongUserId) return [];
  return visibility === "own_team" ? teamOf(tx, ctx.tenantId, actor.gongUserId) : [actor.gongUserId];
}

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
  const [tenant] = await tx.$queryRaw<{ visibility: Visibility; showPrivate: boolean; isShown: boolean }[]>`
    SELECT visibility, show_private AS "showPrivate", mirror_is_shown() AS "isShown"
    FROM tenants WHERE id = ${ctx.tenantId}`;
  if (!tenant?.isShown) return { users: [], showPrivate: false };
  return { users: await visibleUsers(tx, ctx, tenant.visibility), showPrivate: tenant.showPrivate };
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
