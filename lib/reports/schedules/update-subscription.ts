import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireMember } from "../require-member.ts";

/** A recipient stops the mails to himself, or lets them come again. @throws {AppError} `not_found` for who gets none */
export async function updateSubscription({
  ctx,
  input: { scheduleId, isSubscribed },
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: { scheduleId: string; isSubscribed: boolean };
  clock?: Clock;
}): Promise<void> {
  const { tenantId } = ctx;
  const { memberId } = requireMember(ctx);
  await withTenant(tenantId, async (tx) => {
    const own = { tenantId, scheduleId, memberId };
    const unsubscribedAt = isSubscribed ? null : new Date(clock.now());
    const { count } = await tx.reportRecipient.updateMany({ where: own, data: { unsubscribedAt } });
    if (count === 0) throw notFound("report by mail");
    if (!isSubscribed) {
      await tx.reportSending.updateMany({
        where: { ...own, state: "waiting" },
        data: { state: "failed", tryAt: null, words: "Its recipient stopped these mails." },
      });
    }
    const action = isSubscribed ? "report-schedule.subscribed" : "report-schedule.unsubscribed";
    await recordAudit(tx, ctx, { action, target: scheduleId });
  });
}
