import type { Prisma } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { GongBaseUrl } from "#lib/gong/core/base-url.ts";
import { checkHost } from "./check-host.ts";
import { notConnected, reconnectNeeded } from "./connection-errors.ts";
import { Secret } from "./vault/secret.ts";
import { VaultError, vault } from "./vault/vault.ts";

const columns = {
  id: true,
  kind: true,
  state: true,
  stateReason: true,
  baseUrl: true,
  companyKey: true,
  accessSealed: true,
  accessExpiresAt: true,
  fence: true,
} as const satisfies Prisma.ConnectionSelect;

/** A connection that may be used now: its host has passed the rule and its credentials are open. */
export interface UsableConnection {
  id: string;
  kind: "oauth" | "access_key";
  baseUrl: GongBaseUrl;
  companyKey: string;
  /** The value of the `Authorization` header. */
  authorization: Secret;
  /** Undefined for an access key. */
  expiresAt: Date | undefined;
  /** Counts credential changes. */
  fence: number;
}

/**
 * Reads the tenant's connection afresh, so that a disconnect, a new host or newer tokens count at once.
 * @throws {AppError} `precondition_failed` without a connection, `gong_unauthorized` when it needs a new consent,
 *   `invalid_input` when its host breaks the rule, `internal` when its record cannot be opened.
 */
export async function readUsableConnection(tenantId: string): Promise<UsableConnection> {
  const row = await withTenant(tenantId, (tx) =>
    tx.connection.findUnique({ where: { tenantId }, select: columns }),
  );
  if (row === null || row.state === "disconnected") throw notConnected();
  if (row.state === "needs_reauth") throw reconnectNeeded(row.stateReason);
  if (row.accessSealed === null) throw reconnectNeeded(null);
  return {
    id: row.id,
    kind: row.kind,
    baseUrl: checkHost(row.baseUrl),
    companyKey: row.companyKey,
    authorization: openAuthorization(tenantId, row.id, row.kind, row.accessSealed),
    expiresAt: row.kind === "oauth" ? (row.accessExpiresAt ?? new Date(0)) : undefined,
    fence: row.fence,
  };
}

function openAuthorization(
  tenantId: string,
  id: string,
  kind: UsableConnection["kind"],
  sealed: string,
): Secret {
  try {
    const access = vault().open(sealed, { tenantId, recordId: id, field: "access" }).reveal();
    return new Secret(
      kind === "oauth" ? `Bearer ${access}` : `Basic ${Buffer.from(access).toString("base64")}`,
    );
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    throw new AppError("internal", "The stored credentials of Gong cannot be opened.", {
      nextStep: "Whoever runs this server checks VAULT_KEYS; else an admin reconnects Gong.",
      cause: error,
    });
  }
}
