import type { Tx } from "#lib/db/client.ts";

/**
 * Before a member goes: views he shares pass to `heirId`, or to an owner, with his name added; his private ones go
 * with him.
 */
export async function handOverViews(
  tx: Tx,
  tenantId: string,
  member: { id: string; name: string },
  heirId: string | null,
): Promise<void> {
  const owner = await tx.member.findFirst({
    where: { tenantId, role: "owner", id: { not: member.id } },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  const heir = heirId ?? owner?.id;
  if (heir === undefined) return;
  const suffix = ` (${member.name.slice(0, 40)})`;
  await tx.$executeRaw`
    UPDATE saved_views v SET member_id = ${heir}, name = left(v.name, 80 - length(${suffix})) || ${suffix}
    WHERE v.tenant_id = ${tenantId} AND v.member_id = ${member.id} AND v.is_shared AND NOT EXISTS (
      SELECT 1 FROM saved_views taken
      WHERE taken.tenant_id = v.tenant_id AND taken.member_id = ${heir} AND taken.screen = v.screen
        AND taken.name = left(v.name, 80 - length(${suffix})) || ${suffix})`;
}
