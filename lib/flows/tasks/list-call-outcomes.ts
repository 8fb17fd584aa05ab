import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { CallOutcome } from "./schemas.ts";

/** What callers may note of a dialled call, in Gong's order. */
export async function listCallOutcomes({ ctx }: { ctx: TenantContext }): Promise<CallOutcome[]> {
  requireArea(ctx, "flows", "read");
  const { tenantId } = ctx;
  return withTenant(tenantId, (tx) =>
    tx.gongCallOutcome.findMany({
      where: { tenantId, removedAt: null },
      orderBy: [{ displayOrder: { sort: "asc", nulls: "last" } }, { name: "asc" }],
      take: 50,
      select: {
        name: true,
        category: true,
        connectStatus: true,
        sentiment: true,
        todoAction: true,
        automation: true,
      },
    }),
  );
}
