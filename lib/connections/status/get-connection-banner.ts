import { withTenant } from "#lib/db/with-tenant.ts";
import { covers } from "#lib/tenancy/areas.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import type { ConnectionBannerView } from "../schemas.ts";

/**
 * What every member is told about the connection above each page; null while all is well. It holds no secret and
 * needs no area, so that nobody wonders why data stands still.
 */
export async function getConnectionBanner({
  ctx,
}: {
  ctx: TenantContext;
}): Promise<ConnectionBannerView | null> {
  const { tenantId, tenantSlug, actor } = ctx;
  const row = await withTenant(tenantId, (tx) =>
    tx.connection.findUnique({ where: { tenantId }, select: { state: true, stateReason: true } }),
  );
  if (row?.state === "active") return null;
  const canMend = actor.kind === "member" && covers(actor.areas.settings, "write");
  const way = (label: string) =>
    canMend
      ? { action: { label, href: `/${tenantSlug}/admin/connection` } }
      : { otherwise: "Ask an owner or admin of this tenant to mend it." };
  if (row === null) {
    return { tone: "info", sentence: "Gong is not connected yet.", ...way("Connect Gong") };
  }
  if (row.state === "disconnected") {
    return {
      tone: "warn",
      sentence: "Gong is disconnected, so nothing new comes in.",
      ...way("Connect Gong"),
    };
  }
  const reason = row.stateReason ?? "Gong no longer accepts this connection.";
  return {
    tone: "danger",
    sentence: `${reason} What was copied stays readable, nothing new comes in.`,
    ...way("Reconnect Gong"),
  };
}
