import type { CurrentSession } from "#lib/auth/session.ts";
import { type Clock, systemClock } from "#lib/clock.ts";
import { env } from "#lib/env.ts";
import { readCallback } from "#lib/gong/oauth/authorize-url.ts";
import { exchangeCode } from "#lib/gong/oauth/request-tokens.ts";
import { log } from "#lib/log.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { checkHost } from "../check-host.ts";
import { onConnected } from "../on-connected.ts";
import { Secret } from "../vault/secret.ts";
import { acceptCandidate, connectionIdOf, type MemberContext } from "./accept-candidate.ts";
import { authorizationOf, type Candidate } from "./candidate.ts";
import { type ConnectProblem, ConnectRefused } from "./connect-problems.ts";
import { type ConsumedAttempt, consumeAttempt, contextOfState } from "./consume-attempt.ts";
import { noteRefusal } from "./note-refusal.ts";
import { probeCompany } from "./probe-company.ts";
import { refusalOf } from "./refusal-of.ts";

export interface FinishConnectInput {
  session: CurrentSession;
  /** What Gong's consent page sent back. */
  query: URLSearchParams;
  requestId: string;
  address: string | null;
}

export type FinishedConnect =
  | { outcome: "connected"; tenantSlug: string; returnTo: string | null }
  | { outcome: "confirm"; tenantSlug: string; attemptId: string }
  | { outcome: "problem"; tenantSlug: string; attemptId: string; problem: ConnectProblem }
  /** Refused, and no tenant of this person has to do with it. */
  | { outcome: "lost"; problem: ConnectProblem };

const exchangeTimeoutMs = 30_000;

/**
 * Ends a walk through Gong's consent page: uses up the state, exchanges the code, checks the host, proves the token
 * with one read, and stores the connection. Every known refusal comes back as an outcome whose sentence the attempt
 * keeps; nothing that was refused stays connected.
 */
export async function finishConnect(
  input: FinishConnectInput,
  clock: Clock = systemClock,
): Promise<FinishedConnect> {
  const now = new Date(clock.now());
  const consume = { ...input, state: input.query.get("state"), now };
  let ctx: MemberContext | undefined;
  let attempt: ConsumedAttempt | undefined;
  try {
    ctx = await contextOfState(consume);
    attempt = await consumeAttempt(ctx, consume);
    requireArea(ctx, "settings", "write");
    return await connect(attempt, input.query, clock);
  } catch (error) {
    const problem = refusalOf(error);
    if (problem === undefined) throw error;
    log.warn("connect.refused", { code: problem, requestId: input.requestId, ...tenantOf(ctx) });
    if (ctx === undefined) return { outcome: "lost", problem };
    const attemptId = await noteRefusal(ctx, problem, { attemptId: attempt?.attemptId, now });
    return { outcome: "problem", tenantSlug: ctx.tenantSlug, attemptId, problem };
  }
}

function tenantOf(ctx: MemberContext | undefined) {
  return ctx === undefined ? {} : { tenantId: ctx.tenantId, memberId: ctx.actor.memberId };
}

async function connect(
  attempt: ConsumedAttempt,
  query: URLSearchParams,
  clock: Clock,
): Promise<FinishedConnect> {
  const { ctx, attemptId } = attempt;
  const connectionId = await connectionIdOf(ctx.tenantId);
  const candidate = await exchange(attempt, connectionId, query, clock);
  const now = new Date(clock.now());
  const accepted = await acceptCandidate(ctx, candidate, { connectionId, attemptId, now });
  const tenantSlug = ctx.tenantSlug;
  if (accepted.outcome === "confirm") return { ...accepted, tenantSlug };
  await onConnected(ctx.tenantId);
  return { outcome: "connected", tenantSlug, returnTo: attempt.returnTo };
}

async function exchange(
  attempt: ConsumedAttempt,
  connectionId: string,
  query: URLSearchParams,
  clock: Clock,
): Promise<Candidate> {
  const { GONG_TOKEN_URL, GONG_CLIENT_ID, GONG_CLIENT_SECRET } = env();
  const grant = await exchangeCode({
    tokenUrl: GONG_TOKEN_URL,
    clientId: GONG_CLIENT_ID,
    clientSecret: GONG_CLIENT_SECRET,
    code: readCallback(query).code,
    redirectUri: attempt.redirectUri,
    clock,
    signal: AbortSignal.timeout(exchangeTimeoutMs),
  });
  const credentials = {
    kind: "oauth" as const,
    access: new Secret(grant.accessToken),
    refresh: new Secret(grant.refreshToken),
    expiresAt: new Date(clock.now() + grant.expiresInSeconds * 1000),
    scopes: grant.scopes,
    baseUrl: hostOf(grant.apiBaseUrl),
  };
  const { ctx } = attempt;
  const probe = await probeCompany({
    tenantId: ctx.tenantId,
    connectionId,
    memberId: ctx.actor.memberId,
    baseUrl: credentials.baseUrl,
    authorization: authorizationOf(credentials),
  });
  return { ...credentials, ...probe };
}

function hostOf(apiBaseUrl: string) {
  try {
    return checkHost(apiBaseUrl);
  } catch (error) {
    throw new ConnectRefused("host_refused", error);
  }
}
