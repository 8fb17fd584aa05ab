import type { Tx } from "#lib/db/client.ts";

/** What the tenant's connection may do, without anything sealed. */
export interface Grant {
  state: "none" | "active" | "needs_reauth" | "disconnected";
  kind: "oauth" | "access_key" | null;
  /** Where requests go, as in `https://us-12345.api.gong.io`. */
  baseUrl: string | null;
  /** True for a living OAuth connection; an access key opens everything. */
  isLimitedByScopes: boolean;
  scopes: readonly string[];
  /** When each scope was granted first; `scopesSince` made it. */
  since: Readonly<Record<string, string>>;
}

/** Reads which scopes the tenant's connection holds, in the caller's transaction. */
export async function readGrant(tx: Tx, tenantId: string): Promise<Grant> {
  const row = await tx.connection.findUnique({
    where: { tenantId },
    select: { state: true, kind: true, baseUrl: true, scopes: true, scopesSince: true },
  });
  if (row === null || row.state === "disconnected") {
    const nothing = { kind: null, baseUrl: null, isLimitedByScopes: false, scopes: [], since: {} };
    return { state: row?.state ?? "none", ...nothing };
  }
  const { state, kind, baseUrl, scopes } = row;
  const since = Object.entries((row.scopesSince ?? {}) as Record<string, unknown>).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return {
    state,
    kind,
    baseUrl,
    isLimitedByScopes: kind === "oauth",
    scopes,
    since: Object.fromEntries(since),
  };
}
