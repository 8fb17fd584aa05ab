import { makeTenant } from "#lib/test/factories.ts";
import { makeConnection } from "#lib/test/make-connection.ts";
import { makeStreamsDue } from "../make-streams-due.ts";
import { FakeTenant } from "./fake-tenant.ts";

/** A tenant with a connection that nobody uses, whose streams are due, and its owner. */
export async function makeConnectedFake() {
  const { tenantId, slug, ctx } = await makeTenant();
  await makeConnection({ tenantId, baseUrl: "https://api.gong.io", accessToken: "a", refreshToken: "r" });
  const tenant = new FakeTenant(tenantId);
  await tenant.read((tx) => makeStreamsDue(tx, tenantId, new Date(tenant.nowMs)));
  return {
    tenant,
    tenantId,
    slug,
    ctx,
    clock: { now: () => tenant.nowMs },
    calls: () =>
      tenant.read((tx) =>
        tx.syncStream.findUniqueOrThrow({ where: { tenantId_stream: { tenantId, stream: "calls" } } }),
      ),
    audit: (action: string) => tenant.read((tx) => tx.auditEntry.findMany({ where: { tenantId, action } })),
  };
}
