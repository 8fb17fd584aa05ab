import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireMember } from "./require-member.ts";
import type { SavedView, SavedViewScreen } from "./schemas.ts";

/** The actor's own views of a screen and those that others share with the tenant, by name. */
export async function listSavedViews({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { screen: SavedViewScreen };
}): Promise<SavedView[]> {
  const { tenantId } = ctx;
  const { memberId } = requireMember(ctx);
  const rows = await withTenant(tenantId, (tx) =>
    tx.savedView.findMany({
      where: { tenantId, screen: input.screen, OR: [{ memberId }, { isShared: true }] },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: {
        id: true,
        name: true,
        query: true,
        isShared: true,
        memberId: true,
        member: { select: { person: { select: { name: true } } } },
      },
    }),
  );
  return rows.map(({ id, name, query, isShared, memberId: keeper, member }) => ({
    id,
    name,
    query,
    isShared,
    isMine: keeper === memberId,
    owner: member.person.name,
  }));
}
