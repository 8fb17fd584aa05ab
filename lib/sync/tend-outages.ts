import type { Clock } from "#lib/clock.ts";
import { refusedForMs } from "#lib/connections/governor/breaker.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { errorFields, log } from "#lib/log.ts";
import { findOutages, type Outage } from "./find-outages.ts";
import { gongDownCode } from "./run/classify-trouble.ts";

/**
 * Looks whether a Gong that did not answer does again, one request each half minute and company, and makes the streams
 * due that waited for it. `look` sends one small request for a tenant; the governor refuses it when it is not time.
 * Gives the number of streams made due. Any number of workers may call it at once.
 */
export async function tendOutages(clock: Clock, look: (tenantId: string) => Promise<void>): Promise<number> {
  let woken = 0;
  for (const outage of await findOutages()) {
    if (!(await isOver(outage, clock, look))) continue;
    for (const tenantId of outage.tenantIds) woken += await wakeStreams(tenantId, clock.now());
  }
  if (woken > 0) log.info("outage.over", { rows: woken });
  return woken;
}

async function isOver(
  { tenantIds: [tenantId], breaker }: Outage,
  clock: Clock,
  look: (tenantId: string) => Promise<void>,
): Promise<boolean> {
  if (!breaker?.isOpen) return true;
  if (tenantId === undefined || refusedForMs(breaker, clock.now()) > 0) return false;
  try {
    await look(tenantId);
    return true;
  } catch (error) {
    log.info("outage.still", { tenantId, ...errorFields(error) });
    return false;
  }
}

async function wakeStreams(tenantId: string, nowMs: number): Promise<number> {
  const now = new Date(nowMs);
  const { count } = await withTenant(tenantId, (tx) =>
    tx.syncStream.updateMany({
      where: { tenantId, state: "failed", errorCode: gongDownCode, nextRunAt: { gt: now } },
      data: { nextRunAt: now },
    }),
  );
  return count;
}
