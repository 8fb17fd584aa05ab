import { createHash, randomBytes } from "node:crypto";

/** How long a walk through the consent page may take. */
export const attemptLifeMs = 10 * 60_000;

/** 256 random bits behind the tenant's id, which only tells where to look. */
export function newState(tenantId: string): string {
  return `${tenantId}.${randomBytes(32).toString("base64url")}`;
}

/** The state as it is stored: whoever reads the database cannot finish a connect. */
export function hashState(state: string): string {
  return createHash("sha256").update(state).digest("base64url");
}

/** The tenant a state says it belongs to; null for anything that is no state of ours. */
export function tenantOfState(state: string): string | null {
  return /^(ten_[a-z0-9]{20})\.[\w-]{43}$/.exec(state)?.[1] ?? null;
}
