import { withTenant } from "#lib/db/with-tenant.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { markOf } from "./progress/mark-of.ts";
import { readMirrorFacts } from "./progress/read-mirror-facts.ts";
import type { MirrorMark } from "./schemas.ts";

/**
 * What the shell shows beside every screen: as of when the data is, how far the first copy has come, and what stands
 * in the way.
 * @throws {AppError} `forbidden` without the area calls.
 */
export async function getMirrorMark({ ctx }: { ctx: TenantContext }): Promise<MirrorMark> {
  requireArea(ctx, "calls", "read");
  return withTenant(ctx.tenantId, async (tx) => markOf(await readMirrorFacts(tx, ctx.tenantId)));
}
