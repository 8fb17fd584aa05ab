import { createHash, randomBytes } from "node:crypto";
import { env } from "#lib/env.ts";

/** How long an invitation's link works. */
export const invitationLifeMs = 7 * 24 * 3600 * 1000;

/** The tenant's id, which the lookup needs, and 256 random bits, of which the database keeps the hash. */
export function newInvitationToken(tenantId: string): string {
  return `${tenantId}.${randomBytes(32).toString("base64url")}`;
}

/** What the database keeps of a token: SHA-256, base64url. */
export function hashInvitationToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Which tenant a token speaks of; null for anything that is no token. */
export function tenantOfToken(token: string): string | null {
  return /^(ten_[0-9a-z]{20})\.[A-Za-z0-9_-]{43}$/.exec(token)?.[1] ?? null;
}

/** The address to hand to the invited person. */
export function invitationLink(token: string): string {
  return `${new URL(env().NEXTAUTH_URL).origin}/invitation/${token}`;
}
