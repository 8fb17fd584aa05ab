import type { Tx } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { TenantContext } from "./context.ts";

/** The Gong users below `managerGongId` in Gong's manager tree, and the manager; loops in it end. */
async function teamOf(tx: Tx, tenantId: string, managerGongId: string): Promise<string[]> {
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

/**
 * Which calls the actor may see, as a condition for every query of calls: those of the tenant that Gong
 * still has, by the tenant's visibility (everyone's, the own team's by Gong's manager tree, the own), a
 * call being somebody's when he hosted it or took part. Private calls are left out unless the tenant
 * shows them. Owners and admins see everyone's; a member nobody in Gong matches sees none but those.
 */
export async function visibleCalls(tx: Tx, ctx: TenantContext): Promise<Prisma.CallWhereInput> {
  const { tenantId } = ctx;
  const tenant = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { visibility: true, showPrivate: true },
  });
  const users = await visibleUsers(tx, ctx, tenant.visibility);
  return {
    tenantId,
    removedAt: null,
    ...(!tenant.showPrivate && { isPrivate: false }),
    ...(users !== "everyone" && {
      OR: [
        { primaryUserGongId: { in: users } },
        { parties: { some: { tenantId, userGongId: { in: users } } } },
      ],
    }),
  };
}
