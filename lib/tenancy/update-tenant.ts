import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "./context.ts";
import { recordAudit } from "./record-audit.ts";
import { requireArea } from "./require-area.ts";
import { requireRole } from "./require-role.ts";
import type { TenantSettings, UpdateTenantInput } from "./schemas.ts";

/** Changes the tenant's name and who sees which calls; the address stays. Owners and admins only. */
export function updateTenant({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: UpdateTenantInput;
}): Promise<TenantSettings> {
  requireArea(ctx, "settings", "write");
  requireRole(ctx, ["owner", "admin"]);
  const select = { slug: true, name: true, visibility: true, showPrivate: true } as const;
  return withTenant(ctx.tenantId, async (tx) => {
    const before = await tx.tenant.findUniqueOrThrow({ where: { id: ctx.tenantId }, select });
    const after = await tx.tenant.update({
      where: { id: ctx.tenantId },
      data: {
        ...(input.name !== undefined && { name: input.name }),
        ...(input.visibility !== undefined && { visibility: input.visibility }),
        ...(input.showPrivate !== undefined && { showPrivate: input.showPrivate }),
      },
      select,
    });
    await recordAudit(tx, ctx, { action: "tenant.changed", details: { before, after } });
    return after;
  });
}
