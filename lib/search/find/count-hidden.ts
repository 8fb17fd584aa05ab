import type { Tx } from "#lib/db/client.ts";
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
  const found = await tx.call.count({
    where: {
      tenantId: ctx.tenantId,
      removedAt: null,
      isPrivate: true,
      ...((scope.from || scope.to) && {
        startedAt: { ...(scope.from && { gte: scope.from }), ...(scope.to && { lt: scope.to }) },
      }),
      ...(filter.host && { primaryUserGongId: filter.host }),
      ...(filter.workspace && { workspaceGongId: filter.workspace }),
      ...(filter.direction && { direction: filter.direction }),
    },
    take: countLimit + 1,
  });
  return { value: Math.min(found, countLimit), isCapped: found > countLimit };
}
