import type { Clock } from "#lib/clock.ts";
import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { errorFields, log } from "#lib/log.ts";
import { LiveCredentials } from "./live-credentials.ts";
import { readUsableConnection } from "./stored-connection.ts";

/** How long the request log reaches back. */
const ledgerMs = 90 * 86_400_000;

/**
 * Hourly care for all connections: renews tokens that nobody has used of late, so that an idle connection stays
 * alive; wipes the tokens of a company question that nobody answered; forgets old entries of the request log.
 * One tenant's trouble is logged and stops no other's.
 */
export async function tendConnections(clock: Clock): Promise<{ tended: number; failed: number }> {
  const connections = await withDispatcher((tx) =>
    tx.connection.findMany({ select: { tenantId: true, state: true }, orderBy: { tenantId: "asc" } }),
  );
  let failed = 0;
  for (const { tenantId, state } of connections) {
    try {
      await forgetOld(tenantId, clock.now());
      if (state === "active") {
        await new LiveCredentials(tenantId, await readUsableConnection(tenantId)).prepare();
      }
    } catch (error) {
      failed += 1;
      const code = error instanceof AppError ? { code: error.code } : errorFields(error);
      log.warn("connection.not-tended", { tenantId, ...code });
    }
  }
  return { tended: connections.length - failed, failed };
}

async function forgetOld(tenantId: string, now: number): Promise<void> {
  await withTenant(tenantId, async (tx) => {
    await tx.connectAttempt.updateMany({
      where: { tenantId, state: "confirming", expiresAt: { lt: new Date(now) } },
      data: { state: "failed", sealed: null },
    });
    await tx.gongRequest.deleteMany({ where: { tenantId, at: { lt: new Date(now - ledgerMs) } } });
  });
}
