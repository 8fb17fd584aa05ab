import { listCallFilters } from "#lib/calls/list-call-filters.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { SearchFilterOptions } from "./schemas.ts";

const mostNames = 500;
const byName = { orderBy: { name: "asc" }, take: mostNames } as const;
const named = { gongId: true, name: true } as const;
const option = ({ gongId, name }: { gongId: string; name: string }) => ({ id: gongId, name });

/** What can be chosen in the filters of a search, by name. @throws {AppError} `forbidden` without the area transcripts. */
export async function listSearchFilters({ ctx }: { ctx: TenantContext }): Promise<SearchFilterOptions> {
  requireArea(ctx, "transcripts", "read");
  const { tenantId } = ctx;
  const { workspaces, hosts, languages } = await listCallFilters({ ctx });
  return withTenant(tenantId, async (tx) => {
    const users = await tx.gongUser.findMany({
      where: { tenantId, removedAt: null, active: true },
      select: { ...named, managerGongId: true },
      ...byName,
    });
    const managers = new Set(users.map(({ managerGongId }) => managerGongId));
    const trackers = await tx.gongTracker.findMany({
      where: { tenantId, removedAt: null },
      select: named,
      ...byName,
    });
    return {
      workspaces,
      hosts,
      speakers: users.map(option),
      teams: users.filter(({ gongId }) => managers.has(gongId)).map(option),
      trackers: trackers.map(option),
      languages,
    };
  });
}
