import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type CallsTableSettings, usualSettings } from "./choices.ts";
import { TableSettingsInput } from "./schemas.ts";

/** How the actor likes the table of calls; the usual table where he has not said so. @throws {AppError} `forbidden` */
export async function getTableSettings({ ctx }: { ctx: TenantContext }): Promise<CallsTableSettings> {
  requireArea(ctx, "calls", "read");
  const { tenantId, actor } = ctx;
  if (actor.kind !== "member") return usualSettings;
  const { memberId } = actor;
  const kept = await withTenant(tenantId, (tx) =>
    tx.screenSetting.findFirst({
      where: { tenantId, memberId, screen: "calls" },
      select: { settings: true },
    }),
  );
  const read = TableSettingsInput.safeParse(kept?.settings);
  return read.success ? read.data : usualSettings;
}
