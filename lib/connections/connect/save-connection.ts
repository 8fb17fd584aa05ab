import type { Tx } from "#lib/db/client.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { companyKeyOf } from "../company-key.ts";
import { scopesSince } from "../scopes-since.ts";
import { vault } from "../vault/vault.ts";
import type { Candidate } from "./candidate.ts";

/**
 * Makes a proved candidate the tenant's connection. A connection that is already there keeps its id and its mirror;
 * its fence rises, so that a refresh under way with the old tokens cannot overwrite the new ones.
 */
export async function saveConnection(
  tx: Tx,
  ctx: TenantContext,
  connectionId: string,
  candidate: Candidate,
  now: Date,
): Promise<void> {
  const { tenantId, actor } = ctx;
  const place = { tenantId, recordId: connectionId };
  const before = await tx.connection.findUnique({ where: { tenantId }, select: { scopesSince: true } });
  const data = {
    kind: candidate.kind,
    state: "active" as const,
    stateReason: null,
    baseUrl: candidate.baseUrl,
    companyKey: companyKeyOf(candidate, connectionId),
    workspaceIds: candidate.workspaceIds,
    scopes: candidate.scopes,
    scopesSince: scopesSince(candidate.scopes, before?.scopesSince, now),
    accessSealed: vault().seal(candidate.access, { ...place, field: "access" }),
    refreshSealed: candidate.refresh ? vault().seal(candidate.refresh, { ...place, field: "refresh" }) : null,
    accessExpiresAt: candidate.expiresAt ?? null,
    renewedAt: null,
    leaseOwner: null,
    leaseUntil: null,
    connectedById: actor.kind === "member" ? actor.memberId : null,
    connectedByName: actor.name,
    connectedAt: now,
    lastOkAt: now,
    lastErrorAt: null,
    lastErrorCode: null,
    lastErrorText: null,
    lastErrorRequest: null,
  };
  if (before === null) {
    await tx.connection.create({ data: { tenantId, id: connectionId, ...data } });
  } else {
    await tx.connection.update({
      where: { tenantId, id: connectionId },
      data: { ...data, fence: { increment: 1 } },
    });
  }
}
