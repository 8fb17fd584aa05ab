import type { Tx } from "#lib/db/client.ts";
import { rawSql, sql } from "#lib/db/sql.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { isAdmin } from "#lib/tenancy/is-admin.ts";
import type { SearchFilter } from "../schemas.ts";
import { countLimit } from "./newest-page.ts";
import type { SearchScope } from "./search-scope.ts";

/**
 * Private calls under the filters, for those who look after the tenant: their words are never asked for, so nobody knows
 * whether they match.
 */
export async function countHidden(
  tx: Tx,
  ctx: TenantContext,
  filter: SearchFilter,
  scope: SearchScope,
): Promise<{ value: number; isCapped: boolean } | null> {
  if (!isAdmin(ctx)) return null;
  const since = scope.from === null ? sql`` : sql`AND started_at >= ${scope.from.toISOString()}::timestamptz`;
  const until = scope.to === null ? sql`` : sql`AND started_at < ${scope.to.toISOString()}::timestamptz`;
  const only = (column: string, value: string | undefined) =>
    value ? sql`AND ${rawSql(column)} = ${value}` : sql``;
  const [row] = await tx.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM (
      SELECT FROM calls WHERE tenant_id = ${ctx.tenantId} AND is_private AND removed_at IS NULL ${since} ${until}
        ${only("primary_user_gong_id", filter.host)} ${only("workspace_gong_id", filter.workspace)}
        ${only("direction", filter.direction)}
      LIMIT ${countLimit + 1}
    ) hidden`;
  const found = row?.found ?? 0;
  return { value: Math.min(found, countLimit), isCapped: found > countLimit };
}
