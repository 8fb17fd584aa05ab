import { withTenant } from "#lib/db/with-tenant.ts";
import { newId } from "#lib/ids.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import type { MemberContext } from "./accept-candidate.ts";
import { type ConnectProblem, connectProblems } from "./connect-problems.ts";
import { hashState, newState } from "./connect-state.ts";
import { redirectUri } from "./redirect-uri.ts";

/**
 * Keeps how a connect ended, for the page it leads back to and for the audit log. A refusal that belongs to no
 * attempt of this person gets an attempt of its own.
 * @returns the attempt's id.
 */
export async function noteRefusal(
  ctx: MemberContext,
  problem: ConnectProblem,
  options: { attemptId: string | undefined; now: Date },
): Promise<string> {
  const { tenantId, actor } = ctx;
  const { sentence, nextStep } = connectProblems[problem];
  const ending = { state: "failed" as const, errorCode: problem, errorText: sentence, errorStep: nextStep };
  return await withTenant(tenantId, async (tx) => {
    const id = options.attemptId ?? newId("att");
    if (options.attemptId === undefined) {
      await tx.connectAttempt.create({
        data: {
          tenantId,
          id,
          stateHash: hashState(newState(tenantId)),
          sessionId: actor.sessionId,
          memberId: actor.memberId,
          redirectUri: redirectUri(),
          expiresAt: options.now,
          ...ending,
        },
      });
    } else {
      await tx.connectAttempt.updateMany({ where: { tenantId, id }, data: { ...ending, sealed: null } });
    }
    await recordAudit(tx, ctx, { action: "connection.connect-refused", target: id, details: { problem } });
    return id;
  });
}
