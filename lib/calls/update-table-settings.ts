import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import type { TableSettingsInput } from "./schemas.ts";

/** Keeps how the actor likes the table of calls, wherever he signs in. @throws {AppError} `forbidden` */
export async function updateTableSettings({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: TableSettingsInput;
}): Promise<void> {
  requireArea(ctx, "calls", "read");
  const { tenantId, actor } = ctx;
  if (actor.kind !== "member") throw new AppError("forbidden", "Only a member has a table of his own.");
  const key = { tenantId, memberId: actor.memberId, screen: "calls" };
  await withTenant(tenantId, (tx) =>
    tx.screenSetting.upsert({
      where: { tenantId_memberId_screen: key },
      create: { ...key, settings: input },
      update: { settings: input },
    }),
  );
}
