import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "./context.ts";

/** Names of a few owners and admins, whom every member may be told to ask. */
export async function listAdmins({ ctx }: { ctx: TenantContext }): Promise<string[]> {
  const rows = await withTenant(ctx.tenantId, (tx) =>
    tx.member.findMany({
      where: { tenantId: ctx.tenantId, role: { in: ["owner", "admin"] } },
      select: { person: { select: { name: true } } },
      orderBy: [{ role: "asc" }, { createdAt: "asc" }],
      take: 3,
    }),
  );
  return rows.map((row) => row.person.name);
}
