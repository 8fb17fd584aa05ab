import type { Tx } from "#lib/db/client.ts";
import { newId } from "#lib/ids.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";

/** Callboard acting on its own in a tenant, for the audit log. */
export async function systemContext(tx: Tx, tenantId: string): Promise<TenantContext> {
  const { slug } = await tx.tenant.findUniqueOrThrow({ where: { id: tenantId }, select: { slug: true } });
  return {
    tenantId,
    tenantSlug: slug,
    actor: { kind: "system", name: "Callboard" },
    requestId: newId("req"),
  };
}
