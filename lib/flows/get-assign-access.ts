import { readGrant } from "#lib/connections/scopes/read-grant.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { AssignAccess } from "./schemas.ts";

const scope = "api:flows:write";

/** Whether this member may put prospects into flows now, and if not, why. @throws {AppError} `forbidden` */
export async function getAssignAccess({ ctx }: { ctx: TenantContext }): Promise<AssignAccess> {
  requireArea(ctx, "flows", "read");
  const { actor } = ctx;
  if (actor.kind === "member" && !covers(actor.areas.flows, "write")) {
    return closed("Your access to flows is reading only. An admin can open it under Admin, Members.");
  }
  const grant = await withTenant(ctx.tenantId, (tx) => readGrant(tx, ctx.tenantId));
  if (grant.state === "none" || grant.state === "disconnected") {
    return closed("Gong is not connected. An admin connects it under Admin, Connection.");
  }
  if (grant.isLimitedByScopes && !grant.scopes.includes(scope)) {
    return { ...closed("Gong has not granted what putting prospects into flows needs."), scope };
  }
  return { isOpen: true, reason: null, scope: null };
}

const closed = (reason: string): AssignAccess => ({ isOpen: false, reason, scope: null });
