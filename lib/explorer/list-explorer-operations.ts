import { readGrant } from "#lib/connections/scopes/read-grant.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { listOperations } from "#lib/gong/operations/registry.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { formatOperation } from "./format-operation.ts";
import type { ExplorerCatalogue } from "./schemas.ts";

/** All operations of Gong's API, each with whether the connection and the member may. */
export async function listExplorerOperations({ ctx }: { ctx: TenantContext }): Promise<ExplorerCatalogue> {
  requireArea(ctx, "settings", "read");
  const grant = await withTenant(ctx.tenantId, (tx) => readGrant(tx, ctx.tenantId));
  return {
    operations: listOperations().map((operation) => formatOperation(operation, ctx, grant)),
    connection: { state: grant.state, isLimitedByScopes: grant.isLimitedByScopes },
  };
}
