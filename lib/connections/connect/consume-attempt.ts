import type { CurrentSession } from "#lib/auth/session.ts";
import { withPerson } from "#lib/db/with-person.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { findMembership } from "#lib/tenancy/find-membership.ts";
import type { MemberContext } from "./accept-candidate.ts";
import { ConnectRefused } from "./connect-problems.ts";
import { hashState, tenantOfState } from "./connect-state.ts";

export interface ConsumeInput {
  session: CurrentSession;
  /** As it came back; null when it did not. */
  state: string | null;
  requestId: string;
  address: string | null;
  now: Date;
}

export interface ConsumedAttempt {
  ctx: MemberContext;
  attemptId: string;
  redirectUri: string;
  returnTo: string | null;
}

/** The person's place in the tenant that the state names. */
export async function contextOfState(input: ConsumeInput): Promise<MemberContext> {
  const { session, state } = input;
  if (state === null || state === "") throw new ConnectRefused("state_missing");
  const tenantId = tenantOfState(state);
  if (tenantId === null) throw new ConnectRefused("state_unknown");
  const member = await withPerson(session.personId, (tx) =>
    tx.member.findFirst({
      where: { personId: session.personId, tenantId },
      select: { tenant: { select: { slug: true } } },
    }),
  );
  const ctx = member && (await findMembership(session, member.tenant.slug, input));
  if (!ctx) throw new ConnectRefused("state_foreign");
  return ctx;
}

/**
 * Uses up the state, before anything is done with the code: of two answers with the same state one wins. Another
 * session's state is refused without using it up, so that a stranger cannot spoil it.
 * @throws {ConnectRefused} naming what is wrong with the state.
 */
export async function consumeAttempt(ctx: MemberContext, input: ConsumeInput): Promise<ConsumedAttempt> {
  const { tenantId, actor } = ctx;
  return await withTenant(tenantId, async (tx) => {
    const stateHash = hashState(input.state ?? "");
    const attempt = await tx.connectAttempt.findUnique({
      where: { tenantId_stateHash: { tenantId, stateHash } },
      select: {
        id: true,
        sessionId: true,
        memberId: true,
        redirectUri: true,
        returnTo: true,
        state: true,
        expiresAt: true,
      },
    });
    if (attempt === null) throw new ConnectRefused("state_unknown");
    if (attempt.sessionId !== actor.sessionId || attempt.memberId !== actor.memberId) {
      throw new ConnectRefused("state_other_session");
    }
    if (attempt.state !== "started") throw new ConnectRefused("state_used");
    if (attempt.expiresAt <= input.now) throw new ConnectRefused("state_expired");
    const { count } = await tx.connectAttempt.updateMany({
      where: { tenantId, id: attempt.id, state: "started" },
      data: { state: "consumed" },
    });
    if (count === 0) throw new ConnectRefused("state_used");
    const { id: attemptId, redirectUri, returnTo } = attempt;
    return { ctx, attemptId, redirectUri, returnTo };
  });
}
