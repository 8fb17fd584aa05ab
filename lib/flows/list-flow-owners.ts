import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { ownerLoad } from "./owner-load.ts";
import type { FlowOwnerChoice, ListFlowOwnersQuery } from "./schemas.ts";

const shown = 50;

/** `%` and `_` typed by a person mean themselves. */
const literal = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/**
 * Active Gong users who can own prospects in flows, by name, with how many prospects batches of ours put into flows for
 * them in the last seven days. For a flow that is not the company's, only those in whose lists it stands.
 * @throws {AppError} `forbidden`
 */
export async function listFlowOwners({
  ctx,
  input,
}: {
  ctx: TenantContext;
  input: ListFlowOwnersQuery;
}): Promise<{ owners: FlowOwnerChoice[] }> {
  requireArea(ctx, "flows", "read");
  const { tenantId } = ctx;
  const pattern = input.words ? literal(input.words) : null;
  const flowId = input.flowId ?? null;
  return withTenant(tenantId, async (tx) => ({
    owners: await tx.$queryRaw<FlowOwnerChoice[]>`
      WITH load AS (${ownerLoad(tenantId)})
      SELECT u.gong_id AS id, u.name, lower(u.email_address) AS email, u.title,
        coalesce(load.prospects, 0) AS "lastWeek"
      FROM gong_users u LEFT JOIN load ON load.owner_email = lower(u.email_address)
      WHERE u.tenant_id = ${tenantId} AND u.removed_at IS NULL AND u.active AND u.email_address IS NOT NULL
        AND (${pattern}::text IS NULL OR u.name ILIKE ${pattern} OR u.email_address ILIKE ${pattern})
        AND (${flowId}::text IS NULL OR EXISTS (
          SELECT FROM gong_flows f WHERE f.tenant_id = u.tenant_id AND f.gong_id = ${flowId}
            AND (f.visibility = 'Company' OR EXISTS (
              SELECT FROM gong_flow_owners o WHERE o.tenant_id = f.tenant_id AND o.flow_gong_id = f.gong_id
                AND o.user_gong_id = u.gong_id AND o.removed_at IS NULL))))
      ORDER BY u.name, u.gong_id LIMIT ${shown}`,
  }));
}
