import type { Tx } from "#lib/db/client.ts";

/** The shortest time that calls may be kept, in months: the daily sweep reads the last fourteen days again. */
export const shortestKept = 1;
/** The longest time that can be named; beyond it calls are kept for ever. */
export const longestKept = 120;

/**
 * The start of the UTC day `months` months before `nowMs` (epoch milliseconds); the last day of a shorter month stands
 * for days that it does not have. Pure.
 */
export function lineOf(months: number, nowMs: number): Date {
  const now = new Date(nowMs);
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth() - months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(now.getUTCDate(), lastDay)));
}

/**
 * The moment before which the tenant keeps no call, as a UTC midnight; null while calls are kept for ever or the
 * setting's first day is still to come. Nothing that began before it may be read from Gong, written or served.
 */
export async function retentionLine(tx: Tx, tenantId: string, nowMs: number): Promise<Date | null> {
  const { keepMonths, keepFrom } = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { keepMonths: true, keepFrom: true },
  });
  if (keepMonths === null || (keepFrom !== null && keepFrom.getTime() > nowMs)) return null;
  return lineOf(keepMonths, nowMs);
}
