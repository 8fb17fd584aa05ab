import { withTenant } from "#lib/db/with-tenant.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";

/** Forgets the member's own runs; the audit log and the request log stay. */
export async function clearHistory({ ctx }: { ctx: MemberContext }): Promise<void> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  await withTenant(tenantId, (tx) =>
    tx.explorerRun.deleteMany({
      where: { tenantId, memberId: ctx.actor.memberId, outcome: { not: null } },
    }),
  );
}
