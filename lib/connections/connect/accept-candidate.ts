import type { Tx } from "#lib/db/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { newId } from "#lib/ids.ts";
import type { MemberActor, TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { mayBeOtherCompany } from "../company-key.ts";
import type { CompanyQuestion } from "../schemas.ts";
import { type Candidate, sealCandidate } from "./candidate.ts";
import { attemptLifeMs, hashState, newState } from "./connect-state.ts";
import { hasMirror } from "./has-mirror.ts";
import { redirectUri } from "./redirect-uri.ts";
import { saveConnection } from "./save-connection.ts";

export type MemberContext = TenantContext & { actor: MemberActor };

export type Accepted =
  | { outcome: "connected"; connectionId: string }
  /** Another company: the candidate waits, sealed, for an admin's decision. */
  | { outcome: "confirm"; attemptId: string };

/** The connection there is, or the id of the one to come. */
export async function connectionIdOf(tenantId: string): Promise<string> {
  const found = await withTenant(tenantId, (tx) =>
    tx.connection.findUnique({ where: { tenantId }, select: { id: true } }),
  );
  return found?.id ?? newId("conn");
}

/**
 * Connects a proved candidate, unless the tenant holds a copy of what may be another company's data: two companies
 * must not mix, so then an admin decides.
 */
export async function acceptCandidate(
  ctx: MemberContext,
  candidate: Candidate,
  options: { connectionId: string; attemptId: string | undefined; now: Date },
): Promise<Accepted> {
  const { connectionId, now } = options;
  const { tenantId } = ctx;
  return await withTenant(tenantId, async (tx) => {
    const before = await tx.connection.findUnique({
      where: { tenantId },
      select: { id: true, baseUrl: true, workspaceIds: true, connectedAt: true },
    });
    if (before && mayBeOtherCompany(before, candidate) && (await hasMirror(tx, tenantId))) {
      const question: CompanyQuestion = {
        from: { host: new URL(before.baseUrl).host, since: before.connectedAt.toISOString() },
        to: { host: new URL(candidate.baseUrl).host, workspaces: candidate.workspaceNames.slice(0, 20) },
      };
      const attemptId = options.attemptId ?? (await openAttempt(tx, ctx, now));
      await tx.connectAttempt.updateMany({
        where: { tenantId, id: attemptId },
        data: {
          state: "confirming",
          question,
          sealed: sealCandidate(candidate, { tenantId, attemptId }),
          expiresAt: new Date(now.getTime() + attemptLifeMs),
        },
      });
      await recordAudit(tx, ctx, {
        action: "connection.other-company-found",
        target: before.id,
        details: { from: question.from.host, to: question.to.host },
      });
      return { outcome: "confirm", attemptId };
    }
    const id = before?.id ?? connectionId;
    await saveConnection(tx, ctx, id, candidate, now);
    if (options.attemptId) {
      await tx.connectAttempt.updateMany({
        where: { tenantId, id: options.attemptId },
        data: { state: "done" },
      });
    }
    await recordAudit(tx, ctx, {
      action: before ? "connection.reconnected" : "connection.connected",
      target: id,
      details: {
        kind: candidate.kind,
        host: new URL(candidate.baseUrl).host,
        scopes: candidate.scopes.length,
      },
    });
    return { outcome: "connected", connectionId: id };
  });
}

/** An access key walks through no consent page; its decision waits in an attempt all the same. */
async function openAttempt(tx: Tx, ctx: MemberContext, now: Date): Promise<string> {
  const id = newId("att");
  await tx.connectAttempt.create({
    data: {
      tenantId: ctx.tenantId,
      id,
      stateHash: hashState(newState(ctx.tenantId)),
      sessionId: ctx.actor.sessionId,
      memberId: ctx.actor.memberId,
      redirectUri: redirectUri(),
      state: "consumed",
      expiresAt: new Date(now.getTime() + attemptLifeMs),
    },
  });
  return id;
}
