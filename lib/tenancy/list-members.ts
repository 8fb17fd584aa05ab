import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "./context.ts";
import { memberAreas, readAdjustments } from "./member-areas.ts";
import { requireArea } from "./require-area.ts";
import type { MemberSummary } from "./schemas.ts";

const roleOrder = ["owner", "admin", "manager", "member", "viewer"];
const mostMembers = 2000;

/** Everybody in the tenant, owners first, then by name, each with the Gong user he was matched to. */
export async function listMembers({ ctx }: { ctx: TenantContext }): Promise<MemberSummary[]> {
  requireArea(ctx, "settings", "read");
  const { tenantId, actor } = ctx;
  const { rows, users } = await withTenant(tenantId, async (tx) => {
    const rows = await tx.member.findMany({
      where: { tenantId },
      select: {
        id: true,
        role: true,
        areas: true,
        ownFlowsOnly: true,
        gongUserId: true,
        createdAt: true,
        person: { select: { name: true, email: true } },
      },
      take: mostMembers,
    });
    const ids = rows.flatMap((row) => row.gongUserId ?? []);
    const users = await tx.gongUser.findMany({
      where: { tenantId, gongId: { in: ids } },
      select: { gongId: true, name: true },
    });
    return { rows, users: new Map(users.map((user) => [user.gongId, user])) };
  });
  return rows
    .map((row) => ({
      id: row.id,
      name: row.person.name,
      email: row.person.email,
      role: row.role,
      areas: memberAreas(row.role, row.areas),
      adjustments: readAdjustments(row.areas),
      isLimitedToOwnFlows: row.ownFlowsOnly,
      gongUser: (row.gongUserId && users.get(row.gongUserId)) || null,
      isYou: actor.kind === "member" && actor.memberId === row.id,
      joinedAt: row.createdAt.toISOString(),
    }))
    .toSorted(
      (one, other) =>
        roleOrder.indexOf(one.role) - roleOrder.indexOf(other.role) ||
        one.name.localeCompare(other.name, "en"),
    );
}
