import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError, notFound } from "#lib/errors.ts";
import { hideMirror } from "#lib/sync/purge/hide-mirror.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { onConnected } from "../on-connected.ts";
import type { ConfirmCompanyInput } from "../schemas.ts";
import { type Candidate, openCandidate } from "./candidate.ts";
import { saveConnection } from "./save-connection.ts";

/**
 * Decides about another company that was found at a reconnect. `replace` takes the old company's copy out of sight and
 * orders its deletion, starts a new mirror generation and connects the new company, all in one step; `cancel` forgets the new company's tokens and
 * leaves the connection as it is. The copies of two companies never stand side by side.
 * @throws {AppError} `forbidden`; `not_found` for no such attempt; `conflict` when it was decided or has expired.
 */
export async function confirmOtherCompany(
  { ctx, input }: { ctx: TenantContext; input: ConfirmCompanyInput },
  clock: Clock = systemClock,
): Promise<{ outcome: "connected" | "cancelled" }> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  const { attemptId, decision } = input;
  const now = new Date(clock.now());
  if (decision === "cancel") {
    await withTenant(tenantId, async (tx) => {
      await takeDecision(tx, { tenantId, attemptId, now, next: "failed" });
      await recordAudit(tx, ctx, { action: "connection.other-company-refused", target: attemptId });
    });
    return { outcome: "cancelled" };
  }
  const replace = async (tx: Tx) => {
    const candidate = await takeDecision(tx, { tenantId, attemptId, now, next: "done" });
    const memberId = ctx.actor.kind === "member" ? ctx.actor.memberId : null;
    const calls = await hideMirror(tx, tenantId, { reason: "another_company", memberId, now });
    const { id } = await tx.connection.update({
      where: { tenantId },
      data: { mirrorGeneration: { increment: 1 } },
      select: { id: true },
    });
    await saveConnection(tx, ctx, id, candidate, now);
    await recordAudit(tx, ctx, {
      action: "connection.company-changed",
      target: id,
      details: { to: new URL(candidate.baseUrl).host, callsToErase: calls },
    });
  };
  await withTenant(tenantId, replace);
  await onConnected(tenantId);
  return { outcome: "connected" };
}

/** Takes the attempt out of `confirming`, once, and its tokens with it. */
async function takeDecision(
  tx: Tx,
  decision: { tenantId: string; attemptId: string; now: Date; next: "failed" | "done" },
): Promise<Candidate> {
  const { tenantId, attemptId, now, next } = decision;
  const attempt = await tx.connectAttempt.findUnique({
    where: { tenantId_id: { tenantId, id: attemptId } },
    select: { sealed: true, expiresAt: true },
  });
  if (attempt === null) throw notFound("connect attempt");
  const { count } = await tx.connectAttempt.updateMany({
    where: { tenantId, id: attemptId, state: "confirming" },
    data: { state: next, sealed: null },
  });
  if (count === 0 || attempt.sealed === null || (next === "done" && attempt.expiresAt <= now)) {
    throw new AppError("conflict", "This question was answered already, or ten minutes have passed.", {
      nextStep: "Reconnect Gong to be asked again.",
    });
  }
  return openCandidate(attempt.sealed, { tenantId, attemptId });
}
