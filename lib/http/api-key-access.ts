import { AppError, notFound } from "#lib/errors.ts";
import { findApiKey } from "#lib/tenancy/api-keys/find-api-key.ts";
import type { MemberContext } from "#lib/tenancy/member-context.ts";
import { addressBucket } from "./client-address.ts";
import { limitKey, takeLimits } from "./rate-limit.ts";
import type { RouteCall } from "./run-route.ts";

/** Requests of one key in a minute. */
const perMinute = 120;
/** Wrong keys from one address in a minute. */
const wrongPerMinute = 30;

/**
 * The key that a request carries in `Authorization: Bearer cbk_…`; its cookies then count for nothing. Undefined for
 * every other header: a browser's, or one for a proxy in front.
 */
export function apiKeyOf(headers: Headers): string | undefined {
  const value = headers.get("authorization") ?? "";
  return /^Bearer\s+(cbk_\S+)\s*$/i.exec(value)?.[1];
}

/**
 * The context of a request with a key. In order: the key, the tenant of the address, whether the route lets keys in, the
 * key's own limit.
 * @throws {AppError} `unauthenticated` for a key that does not live; the same `not_found` for a foreign tenant as for a
 *   missing one; `forbidden` where keys are not let in; `limit_exceeded`.
 */
export async function enterWithKey(
  call: RouteCall,
  token: string,
  { isOpen, address }: { isOpen: boolean; address: string | null },
): Promise<MemberContext> {
  const ctx = await findApiKey(token, { requestId: call.requestId, address });
  if (!ctx?.actor.apiKey) {
    const key = limitKey("api-key-wrong", addressBucket(address));
    await takeLimits([{ key, max: wrongPerMinute, windowSeconds: 60 }]);
    throw new AppError("unauthenticated", "This API key is not valid.", {
      nextStep:
        "It may have been revoked or have expired. An owner or admin makes a new one under Admin, API keys.",
    });
  }
  call.log.apiKeyId = ctx.actor.apiKey.id;
  if (ctx.tenantSlug !== String(call.params.tenant)) throw notFound("tenant");
  if (!isOpen) {
    throw new AppError("forbidden", "API keys do not open this.", {
      nextStep: "See /api/openapi.json for what they open.",
    });
  }
  await takeLimits([{ key: `api-key:${ctx.actor.apiKey.id}`, max: perMinute, windowSeconds: 60 }]);
  return ctx;
}
