import type { Tx } from "#lib/db/client.ts";
import type { Role } from "#lib/db/generated/enums.ts";
import { AppError } from "#lib/errors.ts";
import { type Area, type AreaLevels, areas, levels, rolePresets } from "./areas.ts";
import type { TenantContext } from "./context.ts";
import { memberAreas } from "./member-areas.ts";

/** The actor as the database has him once the lock is held. */
export interface LockedActor {
  role: Role;
  areas: AreaLevels;
}

/**
 * Lets one change of members happen at a time in a tenant, and reads the actor again under that lock:
 * two owners who demote each other cannot both succeed. Take it first, the audit log's last.
 * @throws {AppError} `forbidden` when the actor has lost his place meanwhile.
 */
export async function lockMembers(tx: Tx, ctx: TenantContext): Promise<LockedActor> {
  await tx.$queryRaw`SELECT id FROM tenants WHERE id = ${ctx.tenantId} FOR NO KEY UPDATE`;
  if (ctx.actor.kind === "system") return { role: "owner", areas: rolePresets.owner };
  const row = await tx.member.findUnique({
    where: { tenantId_id: { tenantId: ctx.tenantId, id: ctx.actor.memberId } },
    select: { role: true, areas: true },
  });
  if (row?.role === "owner" || row?.role === "admin") {
    return { role: row.role, areas: memberAreas(row.role, row.areas) };
  }
  throw new AppError("forbidden", "Only an owner or an admin of this tenant may change its members.", {
    nextStep: "Ask one of them to do it.",
  });
}

/** Refuses to leave the tenant without an owner. @throws {AppError} `conflict` */
export async function requireOtherOwner(tx: Tx, tenantId: string, memberId: string): Promise<void> {
  const others = await tx.member.count({ where: { tenantId, role: "owner", id: { not: memberId } } });
  if (others > 0) return;
  throw new AppError("conflict", "This is the tenant's last owner.", {
    nextStep: "Make somebody else an owner first.",
  });
}

const rank = (level: AreaLevels[Area]) => levels.indexOf(level);

/**
 * Nobody hands out more than he holds himself.
 * @throws {AppError} `forbidden`, naming the first area that would go too far.
 */
export function requireHolds(actor: LockedActor, wanted: AreaLevels, before?: AreaLevels): void {
  if (actor.role === "owner") return;
  for (const area of areas) {
    const isMore = rank(wanted[area]) > rank(actor.areas[area]);
    if (isMore && rank(wanted[area]) > rank(before?.[area] ?? "none")) {
      throw new AppError("forbidden", `You cannot open ${area} further than it is open to you.`, {
        nextStep: "Ask an owner of this tenant to do it.",
      });
    }
  }
}

/** Owners are made, changed and removed by owners alone. @throws {AppError} `forbidden` */
export function requireOwnerForOwners(actor: LockedActor, ...roles: (Role | undefined)[]): void {
  if (actor.role === "owner" || !roles.includes("owner")) return;
  throw new AppError("forbidden", "Only an owner may make, change or remove an owner.", {
    nextStep: "Ask an owner of this tenant to do it.",
  });
}
