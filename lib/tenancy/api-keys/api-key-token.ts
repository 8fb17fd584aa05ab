import { createHash, randomBytes } from "node:crypto";

const shape = /^cbk_([0-9a-z]{20})_[A-Za-z0-9_-]{43}$/;

/** The tenant's id, which the lookup needs, and 256 random bits, of which the database keeps the hash. */
export function newApiKeyToken(tenantId: string): string {
  return `cbk_${tenantId.replace(/^ten_/, "")}_${randomBytes(32).toString("base64url")}`;
}

/** What the database keeps of a key: SHA-256, base64url. */
export function hashApiKey(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Which tenant a key speaks of; null for anything that is no key. */
export function tenantOfApiKey(token: string): string | null {
  const found = shape.exec(token)?.[1];
  return found === undefined ? null : `ten_${found}`;
}
