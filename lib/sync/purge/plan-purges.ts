import { type Clock, systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { withDispatcher } from "#lib/db/with-dispatcher.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { errorFields, log } from "#lib/log.ts";
import { retentionLine } from "#lib/tenancy/retention/retention-line.ts";
import { dayMs } from "../windows/plan-windows.ts";
import { hasOldRest } from "./erase-old-rest.ts";
import { privateWithContent } from "./private-content.ts";
import { startPurge } from "./start-purge.ts";

/** A call that Gong has deleted may come back by itself for this long; then what it held is erased here too. */
export const removedGraceDays = 30;

const callsLooked = 100_000;

/**
 * Orders what is due by itself in every tenant: calls before the retention line, calls that Gong deleted more than
 * thirty days ago, and content of private calls. Where nothing is due, nothing is ordered, so it may run as often as
 * one likes; the line moves once a day. One tenant's trouble stops no other's.
 */
export async function planPurges(clock: Clock = systemClock): Promise<number> {
  const tenants = await withDispatcher(
    (tx) => tx.$queryRaw<{ id: string }[]>`SELECT id FROM tenants WHERE deleting_at IS NULL ORDER BY id`,
  );
  let ordered = 0;
  for (const { id } of tenants) {
    try {
      ordered += await withTenant(id, (tx) => planTenant(tx, id, clock.now()));
    } catch (error) {
      log.error("purge.not-planned", { tenantId: id, ...errorFields(error) });
    }
  }
  return ordered;
}

/** Orders what is due in one tenant at `nowMs` (epoch milliseconds); answers with the number of orders. */
export async function planTenant(tx: Tx, tenantId: string, nowMs: number): Promise<number> {
  const order = { memberId: null, now: new Date(nowMs) };
  let ordered = 0;
  const line = await retentionLine(tx, tenantId, nowMs);
  if (line !== null) {
    const expected = await tx.call.count({ where: { tenantId, startedAt: { lt: line } } });
    if (expected > 0 || (await hasOldRest(tx, tenantId, line))) {
      ordered += Number(await startPurge(tx, tenantId, { ...order, reason: "retention", line, expected }));
    }
  }
  const graceLine = new Date(nowMs - removedGraceDays * dayMs);
  const removed = await tx.call.count({ where: { tenantId, removedAt: { lt: graceLine } } });
  if (removed > 0) {
    const purge = { ...order, reason: "removed", line: graceLine, expected: removed } as const;
    ordered += Number(await startPurge(tx, tenantId, purge));
  }
  const held = await privateWithContent(tx, tenantId, callsLooked);
  if (held.length > 0) {
    const purge = { ...order, reason: "private", expected: held.length } as const;
    ordered += Number(await startPurge(tx, tenantId, purge));
  }
  return ordered;
}
