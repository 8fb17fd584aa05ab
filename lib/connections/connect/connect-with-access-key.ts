import { type Clock, systemClock } from "#lib/clock.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { checkHost } from "../check-host.ts";
import { mapGongError } from "../map-gong-error.ts";
import { onConnected } from "../on-connected.ts";
import type { AccessKeyInput } from "../schemas.ts";
import { Secret } from "../vault/secret.ts";
import { type Accepted, acceptCandidate, connectionIdOf } from "./accept-candidate.ts";
import { authorizationOf } from "./candidate.ts";
import { connectProblems } from "./connect-problems.ts";
import { probeCompany } from "./probe-company.ts";
import { refusalOf } from "./refusal-of.ts";

/**
 * Connects by access key: the address is checked, the key is proved with one read, and only then stored.
 * @throws {AppError} `invalid_input` for the address or a key Gong does not know; `gong_unauthorized`,
 *   `gong_rate_limited` or `gong_unavailable` when Gong refuses otherwise; then nothing is stored.
 */
export async function connectWithAccessKey(
  { ctx, input }: { ctx: TenantContext; input: AccessKeyInput },
  clock: Clock = systemClock,
): Promise<Accepted> {
  requireArea(ctx, "settings", "write");
  const { actor, tenantId } = ctx;
  if (actor.kind !== "member") throw new AppError("forbidden", "Only a person can connect Gong.");
  const baseUrl = checkHost(input.baseUrl);
  const credentials = {
    kind: "access_key" as const,
    access: new Secret(`${input.accessKey}:${input.accessKeySecret}`),
  };
  const connectionId = await connectionIdOf(tenantId);
  const authorization = authorizationOf(credentials);
  const probe = await probeCompany({
    tenantId,
    connectionId,
    memberId: actor.memberId,
    baseUrl,
    authorization,
  }).catch((error: unknown) => {
    throw refused(error);
  });
  const candidate = {
    ...credentials,
    ...probe,
    baseUrl,
    refresh: undefined,
    expiresAt: undefined,
    scopes: [],
  };
  const accepted = await acceptCandidate({ ...ctx, actor }, candidate, {
    connectionId,
    attemptId: undefined,
    now: new Date(clock.now()),
  });
  if (accepted.outcome === "connected") await onConnected(tenantId);
  return accepted;
}

function refused(error: unknown): unknown {
  if (refusalOf(error) !== "credentials_refused") return mapGongError(error);
  return new AppError("invalid_input", connectProblems.credentials_refused.sentence, {
    nextStep: "Check the address, the key and its secret: Gong shows the secret only once.",
    invalidParams: [{ name: "accessKeySecret", reason: "is not accepted by Gong together with this key" }],
    cause: error,
  });
}
