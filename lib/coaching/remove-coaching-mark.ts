import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { requireMember } from "./require-member.ts";
import type { CoachingMarkQuery } from "./schemas.ts";

/** Brings a call or a person back into the actor's own queue. Nothing happens where it is there already. */
export async function removeCoachingMark({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: CoachingMarkQuery;
}): Promise<void> {
  requireArea(ctx, "calls", "read");
  const { memberId } = requireMember(ctx);
  const { tenantId } = ctx;
  const { callId, personId } = input;
  await withTenant(tenantId, async (tx) => {
    const where = { tenantId, memberId, callGongId: callId ?? "", userGongId: personId ?? "" };
    const { count } = await tx.coachingMark.deleteMany({ where });
    if (count === 0) return;
    await recordAudit(tx, ctx, { action: "coaching.brought-back", target: callId ?? personId });
  });
}
