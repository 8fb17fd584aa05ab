import { findVisibleCall } from "#lib/calls/find-visible-call.ts";
import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { markDays } from "./choices.ts";
import { requireMember } from "./require-member.ts";
import { requireVisiblePerson } from "./require-visible-person.ts";
import type { CoachingMarkInput } from "./schemas.ts";

const dayMs = 86_400_000;

/**
 * Puts a call or a person out of the actor's own queue: coached, or for later. It comes back by itself.
 * @throws {AppError} `not_found` for what he does not see.
 */
export async function createCoachingMark({
  ctx,
  input,
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: CoachingMarkInput;
  clock?: Clock;
}): Promise<void> {
  requireArea(ctx, "calls", "read");
  requireArea(ctx, "stats", "read");
  const { memberId } = requireMember(ctx);
  const { tenantId } = ctx;
  const { callId, personId, kind } = input;
  const now = clock.now();
  await withTenant(tenantId, async (tx) => {
    if (callId) await findVisibleCall(tx, ctx, callId, { gongId: true });
    if (personId) await requireVisiblePerson(tx, ctx, personId);
    await tx.coachingMark.deleteMany({ where: { tenantId, memberId, expiresAt: { lte: new Date(now) } } });
    const key = { tenantId, memberId, callGongId: callId ?? "", userGongId: personId ?? "" };
    const mark = {
      isDone: kind === "done",
      expiresAt: new Date(now + markDays[kind][callId ? "call" : "person"] * dayMs),
    };
    await tx.coachingMark.upsert({
      where: { tenantId_memberId_callGongId_userGongId: key },
      create: { ...key, ...mark },
      update: mark,
    });
    await recordAudit(tx, ctx, {
      action: "coaching.put-aside",
      target: callId ?? personId,
      details: { kind, what: callId ? "call" : "person" },
    });
  });
}
