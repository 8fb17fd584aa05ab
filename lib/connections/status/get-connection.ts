import { type Clock, systemClock } from "#lib/clock.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { env } from "#lib/env.ts";
import { type GongErrorKind, gongErrorKinds } from "#lib/gong/core/errors.ts";
import { findMirrorPurge } from "#lib/sync/purge/find-mirror-purge.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { wordsOf } from "../map-gong-error.ts";
import { renewBeforeMs } from "../refresh/refresh-policy.ts";
import { CompanyQuestion, type ConnectionTrouble, type ConnectionView } from "../schemas.ts";
import { readHealth } from "./read-health.ts";
import { scopeReport } from "./scope-report.ts";

const columns = {
  id: true,
  kind: true,
  state: true,
  stateReason: true,
  baseUrl: true,
  scopes: true,
  scopesSince: true,
  accessExpiresAt: true,
  renewedAt: true,
  connectedAt: true,
  connectedByName: true,
  lastOkAt: true,
  lastErrorAt: true,
  lastErrorCode: true,
  lastErrorText: true,
  lastErrorRequest: true,
} as const satisfies Prisma.ConnectionSelect;

type Row = Prisma.ConnectionGetPayload<{ select: typeof columns }>;

/**
 * The tenant's connection as the admin screen shows it; nothing sealed is read.
 * @throws {AppError} `forbidden`
 */
export async function getConnection(
  { ctx }: { ctx: TenantContext },
  clock: Clock = systemClock,
): Promise<ConnectionView> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  const now = new Date(clock.now());
  return await withTenant(tenantId, async (tx) => {
    const row = await tx.connection.findUnique({ where: { tenantId }, select: columns });
    const waiting = await tx.connectAttempt.findFirst({
      where: { tenantId, state: "confirming", expiresAt: { gt: now } },
      orderBy: { createdAt: "desc" },
      select: { id: true, question: true },
    });
    const question = CompanyQuestion.safeParse(waiting?.question).data;
    return {
      state: row?.state ?? "none",
      canUseOAuth: env().GONG_CLIENT_ID !== "",
      connection: row && viewOf(row),
      health: await readHealth(tx, tenantId, now),
      purge: await findMirrorPurge(tx, tenantId),
      question: waiting && question ? { attemptId: waiting.id, ...question } : null,
    };
  });
}

function viewOf(row: Row): ConnectionView["connection"] {
  const isLimitedByScopes = row.kind === "oauth";
  const renewsAt = row.accessExpiresAt && new Date(row.accessExpiresAt.getTime() - renewBeforeMs);
  return {
    id: row.id,
    kind: row.kind,
    host: new URL(row.baseUrl).host,
    reason: row.stateReason,
    connectedAt: row.connectedAt.toISOString(),
    connectedBy: row.connectedByName,
    renewsAt: row.state === "active" ? (renewsAt?.toISOString() ?? null) : null,
    renewedAt: row.renewedAt?.toISOString() ?? null,
    lastOkAt: row.lastOkAt?.toISOString() ?? null,
    lastError: troubleOf(row),
    isLimitedByScopes,
    ...(isLimitedByScopes ? scopeReport(row.scopes, row.scopesSince) : { granted: [], missing: [] }),
  };
}

function troubleOf(row: Row): ConnectionTrouble | null {
  if (row.lastErrorAt === null || row.lastErrorCode === null) return null;
  const kind = gongErrorKinds.find((known): known is GongErrorKind => known === row.lastErrorCode);
  return {
    at: row.lastErrorAt.toISOString(),
    code: row.lastErrorCode,
    sentence: row.lastErrorText ?? "A request to Gong failed.",
    nextStep: kind ? wordsOf(kind).nextStep : "Test the connection.",
    gongRequestId: row.lastErrorRequest,
  };
}
