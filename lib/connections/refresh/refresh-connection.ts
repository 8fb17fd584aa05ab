import { randomUUID } from "node:crypto";
import { type Clock, type Sleep, sleep, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { env } from "#lib/env.ts";
import { parseBaseUrl } from "#lib/gong/core/base-url.ts";
import { GongOAuthError } from "#lib/gong/oauth/oauth-error.ts";
import { refreshTokens } from "#lib/gong/oauth/request-tokens.ts";
import type { TokenGrant } from "#lib/gong/oauth/token-grant.ts";
import { log } from "#lib/log.ts";
import { reconnectNeeded } from "../connection-errors.ts";
import { mapGongError } from "../map-gong-error.ts";
import { markNeedsReauth } from "../mark-needs-reauth.ts";
import { vault } from "../vault/vault.ts";
import { claimLease, type Lease } from "./claim-lease.ts";
import { commitRefresh } from "./commit-refresh.ts";
import { pollMs, restMs, secondTryAfterMs, tokenTimeoutMs } from "./refresh-policy.ts";

export interface RefreshInput {
  tenantId: string;
  /** The credentials the caller holds; newer ones in the database end the matter. */
  seenFence: number;
  /** Come back at once when another process is at it, for callers whose token still lives. */
  isPatient?: boolean;
}

export interface RefreshTools {
  clock: Clock;
  sleep: Sleep;
}

const running = new Map<string, Promise<void>>();

/**
 * Renews the tokens exactly once, however many callers in however many processes ask: callers of one process share
 * a promise, processes a lease on the row, and a fencing number keeps a stalled holder from overwriting newer
 * tokens. The new pair is committed before it is used. When it resolves, newer credentials are stored (or, for a
 * patient caller, are on their way).
 * @throws {AppError} `gong_unauthorized` when only a new consent helps, `gong_unavailable` for trouble that passes,
 *   `precondition_failed` without a connection or with a wrong client.
 */
export function refreshConnection(
  input: RefreshInput,
  tools: RefreshTools = { clock: systemClock, sleep },
): Promise<void> {
  const key = `${input.tenantId} ${input.seenFence} ${input.isPatient === true}`;
  const known = running.get(key);
  if (known) return known;
  const promise = refreshOnce(input, tools).finally(() => running.delete(key));
  running.set(key, promise);
  return promise;
}

async function refreshOnce(input: RefreshInput, tools: RefreshTools): Promise<void> {
  const owner = randomUUID();
  for (;;) {
    const claim = await claimLease(input.tenantId, input.seenFence, owner);
    if (claim.kind === "done") return;
    if (claim.kind === "mine") return await renew(input.tenantId, claim.lease, tools);
    if (input.isPatient) return;
    await tools.sleep(pollMs);
  }
}

async function renew(tenantId: string, lease: Lease, tools: RefreshTools): Promise<void> {
  const grant = await requestPair(tenantId, lease, tools);
  if (grant === undefined) return;
  const host = parseBaseUrl(grant.apiBaseUrl, env().GONG_ALLOWED_HOSTS);
  const baseUrl = host.ok ? host.baseUrl : lease.baseUrl;
  const pair = { grant, baseUrl, refusedHost: !host.ok };
  const isStored = await commitRefresh(tenantId, lease, pair, tools.clock.now());
  log.info(isStored ? "connection.renewed" : "connection.renewal-superseded", {
    tenantId,
    connectionId: lease.connectionId,
  });
}

/** Undefined when somebody else has stored newer credentials meanwhile. */
async function requestPair(
  tenantId: string,
  lease: Lease,
  tools: RefreshTools,
): Promise<TokenGrant | undefined> {
  try {
    return await requestOnce(tenantId, lease, tools.clock);
  } catch (error) {
    if (!isRefused(error)) throw await giveUpForNow(tenantId, lease, error);
  }
  await tools.sleep(secondTryAfterMs);
  const again = await claimLease(tenantId, lease.fence, lease.owner);
  if (again.kind !== "mine") return undefined;
  try {
    return await requestOnce(tenantId, lease, tools.clock);
  } catch (error) {
    if (!isRefused(error)) throw await giveUpForNow(tenantId, lease, error);
    const reason = "Gong has withdrawn or forgotten the consent.";
    if (await markNeedsReauth({ tenantId, fence: lease.fence, reason })) throw reconnectNeeded(reason);
    return undefined;
  }
}

function requestOnce(tenantId: string, lease: Lease, clock: Clock): Promise<TokenGrant> {
  const place = { tenantId, recordId: lease.connectionId, field: "refresh" as const };
  const { GONG_TOKEN_URL, GONG_CLIENT_ID, GONG_CLIENT_SECRET } = env();
  return refreshTokens({
    tokenUrl: GONG_TOKEN_URL,
    clientId: GONG_CLIENT_ID,
    clientSecret: GONG_CLIENT_SECRET,
    refreshToken: vault().open(lease.refreshSealed, place).reveal(),
    apiBaseUrl: lease.baseUrl,
    clock,
    signal: AbortSignal.timeout(tokenTimeoutMs),
  });
}

function isRefused(error: unknown): boolean {
  return error instanceof GongOAuthError && error.kind === "invalid-grant";
}

/** Trouble that passes: nobody asks the endpoint again for a moment, and the consent stays as it is. */
async function giveUpForNow(tenantId: string, lease: Lease, error: unknown): Promise<unknown> {
  await withTenant(
    tenantId,
    (tx) => tx.$executeRaw`
      UPDATE connections
      SET lease_owner = NULL, lease_until = clock_timestamp() + ${restMs} * interval '1 millisecond'
      WHERE tenant_id = ${tenantId} AND lease_owner = ${lease.owner} AND fence = ${lease.fence}`,
  );
  if (error instanceof GongOAuthError) {
    log.warn("connection.renewal-failed", { tenantId, kind: error.kind, connectionId: lease.connectionId });
  }
  return mapGongError(error);
}
