import type { TenantContext } from "#lib/tenancy/context.ts";
import { remembered } from "#lib/tenancy/remembered.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { type PersonRow, peopleColumns, toPersonSummary } from "./person-row.ts";
import type { PersonSummary } from "./schemas.ts";

const most = 500;

/** Who reports to a manager directly, by name; without one, those at the top of the tree. */
export async function listReports({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: { manager?: string | undefined };
}): Promise<{ people: PersonSummary[] }> {
  requireArea(ctx, "people", "read");
  const { tenantId } = ctx;
  const manager = input.manager ?? null;
  return remembered(ctx, "people-reports", input, async (tx) => {
    const rows = await tx.$queryRaw<PersonRow[]>`
      SELECT ${peopleColumns} FROM gong_users u
      WHERE u.tenant_id = ${tenantId} AND u.removed_at IS NULL AND u.gong_id IS DISTINCT FROM u.manager_gong_id
        AND CASE WHEN ${manager}::text IS NULL THEN NOT EXISTS (
          SELECT FROM gong_users m
          WHERE m.tenant_id = u.tenant_id AND m.gong_id = u.manager_gong_id AND m.removed_at IS NULL
        ) ELSE u.manager_gong_id = ${manager} END
      ORDER BY u.active DESC, u.name, u.gong_id LIMIT ${most}`;
    return { people: rows.map(toPersonSummary) };
  });
}
