import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { env } from "#lib/env.ts";
import { AppError } from "#lib/errors.ts";
import { buildAuthorizeUrl } from "#lib/gong/oauth/authorize-url.ts";
import { newId } from "#lib/ids.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { StartConnectInput } from "../schemas.ts";
import { wantedScopes } from "../wanted-scopes.ts";
import { attemptLifeMs, hashState, newState } from "./connect-state.ts";
import { redirectUri } from "./redirect-uri.ts";

const keptForMs = 30 * 86_400_000;

/**
 * Begins a connect: notes who started it in which session, and answers with the address of Gong's consent page. The
 * state lives ten minutes and is kept as a hash.
 * @throws {AppError} `forbidden`; `precondition_failed` when this installation has no OAuth client.
 */
export async function startConnect(
  { ctx, input }: { ctx: TenantContext; input: StartConnectInput },
  clock: Clock = systemClock,
): Promise<{ url: string; attemptId: string }> {
  requireArea(ctx, "settings", "write");
  const { actor, tenantId } = ctx;
  const settings = env();
  if (actor.kind !== "member") throw new AppError("forbidden", "Only a person can connect Gong.");
  if (settings.GONG_CLIENT_ID === "") {
    throw new AppError("precondition_failed", "This installation has no OAuth client of Gong.", {
      nextStep: "Connect by access key, or set GONG_CLIENT_ID and GONG_CLIENT_SECRET.",
    });
  }
  const scopes = input.scopes ?? wantedScopes.map(({ scope }) => scope);
  const state = newState(tenantId);
  const attemptId = newId("att");
  const now = clock.now();
  await withTenant(tenantId, async (tx) => {
    await tx.connectAttempt.deleteMany({
      where: { tenantId, createdAt: { lt: new Date(now - keptForMs) } },
    });
    await tx.connectAttempt.create({
      data: {
        tenantId,
        id: attemptId,
        stateHash: hashState(state),
        sessionId: actor.sessionId,
        memberId: actor.memberId,
        redirectUri: redirectUri(),
        returnTo: input.returnTo?.startsWith(`/${ctx.tenantSlug}/`) ? input.returnTo : null,
        expiresAt: new Date(now + attemptLifeMs),
      },
    });
    await recordAudit(tx, ctx, {
      action: "connection.connect-started",
      target: attemptId,
      details: { scopes: scopes.length },
    });
  });
  const url = buildAuthorizeUrl({
    authorizeUrl: settings.GONG_AUTHORIZE_URL,
    clientId: settings.GONG_CLIENT_ID,
    scopes,
    redirectUri: redirectUri(),
    state,
  });
  return { url, attemptId };
}
