import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type BudgetView, readBudget } from "../governor/read-budget.ts";
import type { BudgetBannerView } from "./schemas.ts";

/** Shorter waits are over before anybody has read of them. */
const worthTellingMs = 60_000;

/**
 * What admins are told above each page while requests to Gong are held back; null while they are not.
 * @throws {AppError} `forbidden` without the area settings.
 */
export async function getBudgetBanner(
  { ctx }: { ctx: TenantContext },
  clock: Clock = systemClock,
): Promise<BudgetBannerView | null> {
  requireArea(ctx, "settings", "read");
  const { tenantId } = ctx;
  const connection = await withTenant(tenantId, (tx) =>
    tx.connection.findUnique({ where: { tenantId }, select: { state: true, companyKey: true } }),
  );
  if (connection?.state !== "active") return null;
  return bannerOf(await readBudget(connection.companyKey), clock.now());
}

/** The most important thing that holds requests back. Pure. */
export function bannerOf(
  budget: Pick<BudgetView, "breaker" | "opensAt" | "gateUntil">,
  nowMs: number,
): BudgetBannerView | null {
  const { breaker, opensAt, gateUntil } = budget;
  if (breaker.isOpen && breaker.nextProbeAt) {
    return {
      kind: "down",
      since: breaker.since?.toISOString() ?? null,
      until: breaker.nextProbeAt.toISOString(),
    };
  }
  if (opensAt.incremental) return { kind: "day", since: null, until: opensAt.incremental.toISOString() };
  if (gateUntil && gateUntil.getTime() - nowMs >= worthTellingMs) {
    return { kind: "gate", since: null, until: gateUntil.toISOString() };
  }
  return null;
}
