import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { removedGraceDays } from "#lib/sync/purge/plan-purges.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { requireRole } from "#lib/tenancy/require-role.ts";
import { retentionLine } from "#lib/tenancy/retention/retention-line.ts";
import { verifyAudit } from "#lib/tenancy/verify-audit.ts";
import { readPolicyChanges } from "./policy-changes.ts";
import { readPolicyChecks } from "./policy-checks.ts";
import { policySentences } from "./policy-words.ts";
import type { PrivacyReport } from "./schemas.ts";

const dayMs = 86_400_000;

/**
 * The tenant's policy in words, and the proof that it holds: every number comes from a query of this moment. For
 * owners and admins.
 * @throws {AppError} `forbidden`
 */
export async function getPrivacyReport(
  { ctx }: { ctx: TenantContext },
  clock: Clock = systemClock,
): Promise<PrivacyReport> {
  requireArea(ctx, "settings", "read");
  requireRole(ctx, ["owner", "admin"]);
  const { tenantId } = ctx;
  const nowMs = clock.now();
  return withTenant(
    tenantId,
    async (tx) => {
      const tenant = await tx.tenant.findUniqueOrThrow({
        where: { id: tenantId },
        select: { name: true, visibility: true, showPrivate: true, keepMonths: true },
      });
      const [counts] = await tx.$queryRaw<{ calls: number; private: number; removed: number }[]>`
        SELECT count(*) FILTER (WHERE removed_at IS NULL)::int AS calls,
          count(*) FILTER (WHERE removed_at IS NULL AND is_private)::int AS private,
          count(*) FILTER (WHERE removed_at IS NOT NULL)::int AS removed
        FROM calls WHERE tenant_id = ${tenantId}`;
      const line = await retentionLine(tx, tenantId, nowMs);
      const graceLine = new Date(nowMs - removedGraceDays * dayMs);
      const verdict = await verifyAudit(tx, tenantId);
      const isPrivate = counts?.private ?? 0;
      return {
        asOf: new Date(nowMs).toISOString(),
        tenantName: tenant.name,
        policy: {
          visibility: tenant.visibility,
          showPrivate: tenant.showPrivate,
          sentences: policySentences({ ...tenant, removedGraceDays }),
        },
        counts: {
          calls: counts?.calls ?? 0,
          private: isPrivate,
          removed: counts?.removed ?? 0,
          hiddenFromAll: tenant.showPrivate ? 0 : isPrivate,
        },
        ...(await readPolicyChecks(tx, tenantId, { line, graceLine })),
        changes: await readPolicyChanges(tx, tenantId),
        audit: {
          isIntact: verdict.isIntact,
          entries: verdict.isIntact ? verdict.entries : Number(verdict.brokenAt),
        },
      };
    },
    { timeoutMs: 60_000 },
  );
}
