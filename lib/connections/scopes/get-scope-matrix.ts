import { withTenant } from "#lib/db/with-tenant.ts";
import { env } from "#lib/env.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { readGrant } from "./read-grant.ts";
import type { ScopeMatrix } from "./schemas.ts";
import { reconnectGain, scopeRows } from "./scope-rows.ts";

/**
 * Every scope of Gong's: whether it is granted, since when, and which operations and screens it opens.
 * @throws {AppError} `forbidden`
 */
export async function getScopeMatrix({ ctx }: { ctx: TenantContext }): Promise<ScopeMatrix> {
  requireArea(ctx, "settings", "read");
  const grant = await withTenant(ctx.tenantId, (tx) => readGrant(tx, ctx.tenantId));
  const rows = scopeRows(grant);
  return {
    connection: {
      state: grant.state,
      kind: grant.kind,
      isLimitedByScopes: grant.isLimitedByScopes,
      canReconnect: env().GONG_CLIENT_ID !== "",
    },
    rows,
    grantedCount: rows.filter(({ state }) => state === "granted").length,
    reconnect: reconnectGain(rows),
  };
}
