import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "../context.ts";
import { requireArea } from "../require-area.ts";
import { requireRole } from "../require-role.ts";
import { apiKeySelect, toApiKeySummary } from "./format-api-key.ts";
import type { ApiKeySummary } from "./schemas.ts";

/** The tenant's keys, the newest first; never the keys themselves. */
export async function listApiKeys({
  ctx,
  clock = systemClock,
}: {
  ctx: TenantContext;
  clock?: Clock;
}): Promise<ApiKeySummary[]> {
  requireArea(ctx, "settings", "read");
  requireRole(ctx, ["owner", "admin"]);
  const { tenantId } = ctx;
  const now = new Date(clock.now());
  return withTenant(tenantId, async (tx) => {
    const rows = await tx.apiKey.findMany({
      where: { tenantId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 200,
      select: apiKeySelect,
    });
    const living = await tx.member.findMany({
      where: {
        tenantId,
        id: { in: [...new Set(rows.map(({ createdById }) => createdById))] },
        person: { disabledAt: null },
      },
      select: { id: true },
    });
    const ids = new Set(living.map(({ id }) => id));
    return rows.map((row) => toApiKeySummary(row, ids, now));
  });
}
