import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "./context.ts";
import type { TenantSettings } from "./schemas.ts";

/** The tenant's name and settings, which every member may read. */
export function getTenant({ ctx }: { ctx: TenantContext }): Promise<TenantSettings> {
  return withTenant(ctx.tenantId, (tx) =>
    tx.tenant.findUniqueOrThrow({
      where: { id: ctx.tenantId },
      select: { slug: true, name: true, visibility: true, showPrivate: true },
    }),
  );
}
