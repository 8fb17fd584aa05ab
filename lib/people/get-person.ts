import { withTenant } from "#lib/db/with-tenant.ts";
import { notFound } from "#lib/errors.ts";
import { covers } from "#lib/tenancy/areas.ts";
import { readCallVisibility } from "#lib/tenancy/call-visibility.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type PersonRow, peopleColumns, toPersonSummary } from "./person-row.ts";
import { readProfile } from "./read-profile.ts";
import type { PersonDetail } from "./schemas.ts";

const reportsShown = 50;

/** A Gong user as the mirror knows him. @throws {AppError} `not_found`; `forbidden` without the area people. */
export async function getPerson({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { userId: string };
}): Promise<PersonDetail> {
  requireArea(ctx, "people", "read");
  const { tenantId, actor } = ctx;
  const opens = (area: "calls" | "flows") => actor.kind === "system" || covers(actor.areas[area], "read");
  return withTenant(tenantId, async (tx) => {
    const [row] = await tx.$queryRaw<
      (PersonRow & { raw: unknown; removedAt: Date | null; mirroredAt: Date })[]
    >`
      SELECT ${peopleColumns}, u.raw, u.removed_at AS "removedAt", u.mirrored_at AS "mirroredAt"
      FROM gong_users u WHERE u.tenant_id = ${tenantId} AND u.gong_id = ${input.userId}`;
    if (!row) throw notFound("person");
    const { raw, removedAt, mirroredAt, ...summary } = row;
    const directReports = await tx.gongUser.findMany({
      where: { tenantId, managerGongId: input.userId, removedAt: null },
      orderBy: [{ active: "desc" }, { name: "asc" }],
      take: reportsShown,
      select: { gongId: true, name: true, title: true },
    });
    const sight = await readCallVisibility(tx, ctx);
    return {
      ...toPersonSummary(summary),
      ...readProfile(raw),
      directReports: directReports.map(({ gongId, name, title }) => ({ id: gongId, name, title })),
      flows: opens("flows")
        ? await tx.gongFlowOwner.count({ where: { tenantId, userGongId: input.userId, removedAt: null } })
        : null,
      showsFigures: opens("calls") && (sight.users === "everyone" || sight.users.includes(input.userId)),
      isGone: removedAt !== null,
      mirroredAt: mirroredAt.toISOString(),
    };
  });
}
