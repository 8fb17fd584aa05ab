import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { nameTaken } from "./name-taken.ts";
import { requireMember } from "./require-member.ts";
import type { CreateSavedViewInput } from "./schemas.ts";

const most = 100;

/**
 * Keeps the address of a screen under a name, for the actor or for everybody in the tenant.
 * @throws {AppError} `conflict` when he keeps another one of that name; `limit_exceeded` beyond a hundred.
 */
export async function createSavedView({
  ctx,
  input,
  clock = systemClock,
}: {
  ctx: TenantContext;
  input: CreateSavedViewInput;
  clock?: Clock;
}): Promise<{ id: string }> {
  const { tenantId } = ctx;
  const { memberId } = requireMember(ctx);
  const now = new Date(clock.now());
  const id = newId("view");
  await withTenant(tenantId, async (tx) => {
    const kept = await tx.savedView.count({ where: { tenantId, memberId, screen: input.screen } });
    if (kept >= most) {
      throw new AppError("limit_exceeded", `You keep ${most} already.`, {
        nextStep: "Remove one that you no longer need.",
      });
    }
    const { count } = await tx.savedView.createMany({
      data: [{ ...input, tenantId, id, memberId, createdAt: now, updatedAt: now }],
      skipDuplicates: true,
    });
    if (count === 0) throw nameTaken();
    await recordAudit(tx, ctx, {
      action: "saved-view.created",
      target: id,
      details: { screen: input.screen, name: input.name, isShared: input.isShared },
    });
  });
  return { id };
}
