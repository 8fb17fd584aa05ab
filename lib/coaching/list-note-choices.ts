import { withTenant } from "#lib/db/with-tenant.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { NoteChoices } from "./note-schemas.ts";
import { requireMember } from "./require-member.ts";

const most = 500;

/** People whom the actor sees, and members to whom a to-do can be given, by name. */
export async function listNoteChoices({ ctx }: { ctx: TenantContext }): Promise<NoteChoices> {
  requireArea(ctx, "calls", "read");
  const { memberId } = requireMember(ctx);
  const { tenantId } = ctx;
  return withTenant(tenantId, async (tx) => {
    const { users } = await readCallVisibility(tx, ctx);
    const people = await tx.gongUser.findMany({
      where: {
        tenantId,
        removedAt: null,
        active: true,
        ...(users !== "everyone" && { gongId: { in: users } }),
      },
      orderBy: [{ name: "asc" }, { gongId: "asc" }],
      take: most,
      select: { gongId: true, name: true },
    });
    const members = await tx.member.findMany({
      where: { tenantId },
      orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
      take: most,
      select: { id: true, person: { select: { name: true } } },
    });
    return {
      people: people.map(({ gongId, name }) => ({ id: gongId, name })),
      members: members.map(({ id, person }) => ({ id, name: person.name, isYou: id === memberId })),
    };
  });
}
