import { openGong } from "#lib/connections/open-gong.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { settingWords } from "./read-profile.ts";
import type { SettingsHistory } from "./schemas.ts";

/**
 * When each of a user's switches was turned, asked of Gong when somebody looks: the mirror does not keep it.
 * @throws {AppError} `not_found` for a user the mirror does not know; every error of Gong, translated.
 */
export async function getSettingsHistory({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { userId: string };
}): Promise<SettingsHistory> {
  requireArea(ctx, "people", "read");
  const { tenantId, actor } = ctx;
  const known = await withTenant(tenantId, (tx) =>
    tx.gongUser.findUnique({
      where: { tenantId_gongId: { tenantId, gongId: input.userId } },
      select: { gongId: true },
    }),
  );
  if (!known) throw notFound("person");
  const gong = await openGong({
    tenantId,
    lane: "interactive",
    purpose: "settings history of a person",
    ...(actor.kind === "member" && { memberId: actor.memberId }),
  });
  const answer = await gong.users.getSettingsHistory({ id: input.userId });
  const changes = (answer.userSettingsHistory ?? []).flatMap(({ setting, value, time }) =>
    setting && time && !Number.isNaN(Date.parse(time))
      ? [
          {
            setting: settingWords[setting] ?? setting,
            isOn: value === true,
            at: new Date(time).toISOString(),
          },
        ]
      : [],
  );
  return {
    changes: changes.sort((one, other) => other.at.localeCompare(one.at)),
    fetchedAt: new Date().toISOString(),
  };
}
