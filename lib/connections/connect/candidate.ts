import { z } from "zod";
import type { GongBaseUrl } from "#lib/gong/core/base-url.ts";
import { checkHost } from "../check-host.ts";
import { Secret } from "../vault/secret.ts";
import { vault } from "../vault/vault.ts";

/** Credentials that were proved to work and are not yet the tenant's connection. */
export interface Candidate {
  kind: "oauth" | "access_key";
  baseUrl: GongBaseUrl;
  /** A bearer token, or `key:secret`. */
  access: Secret;
  refresh: Secret | undefined;
  expiresAt: Date | undefined;
  /** Empty for an access key, which scopes do not limit. */
  scopes: string[];
  workspaceIds: string[];
  workspaceNames: string[];
}

const Sealed = z.object({
  kind: z.enum(["oauth", "access_key"]),
  baseUrl: z.string(),
  access: z.string(),
  refresh: z.string().optional(),
  expiresAt: z.number().optional(),
  scopes: z.array(z.string()),
  workspaceIds: z.array(z.string()),
  workspaceNames: z.array(z.string()),
});

interface AttemptPlace {
  tenantId: string;
  attemptId: string;
}

const placeOf = ({ tenantId, attemptId }: AttemptPlace) =>
  ({ tenantId, recordId: attemptId, field: "attempt" }) as const;

/** The candidate as one vault record, while an admin decides about it. */
export function sealCandidate(candidate: Candidate, place: AttemptPlace): string {
  const text = JSON.stringify({
    ...candidate,
    access: candidate.access.reveal(),
    refresh: candidate.refresh?.reveal(),
    expiresAt: candidate.expiresAt?.getTime(),
  });
  return vault().seal(new Secret(text), placeOf(place));
}

/** @throws {VaultError} when the record is not this attempt's. */
export function openCandidate(record: string, place: AttemptPlace): Candidate {
  const sealed = Sealed.parse(JSON.parse(vault().open(record, placeOf(place)).reveal()));
  return {
    ...sealed,
    baseUrl: checkHost(sealed.baseUrl),
    access: new Secret(sealed.access),
    refresh: sealed.refresh === undefined ? undefined : new Secret(sealed.refresh),
    expiresAt: sealed.expiresAt === undefined ? undefined : new Date(sealed.expiresAt),
  };
}

/** The value of the `Authorization` header that proves the candidate. */
export function authorizationOf({ kind, access }: Pick<Candidate, "kind" | "access">): string {
  return kind === "oauth"
    ? `Bearer ${access.reveal()}`
    : `Basic ${Buffer.from(access.reveal()).toString("base64")}`;
}
