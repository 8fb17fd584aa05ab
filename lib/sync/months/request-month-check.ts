import { systemClock } from "#lib/clock.ts";
import type { Tx } from "#lib/db/client.ts";
import { AppError } from "#lib/errors.ts";
import { isMonth } from "./calendar-months.ts";

/**
 * Has one month compared with Gong as soon as a worker is free, ids included. For a month before the copied range only
 * Gong's total is asked. `mayRemoveMany` lets this one check mark calls as removed even where most of a month is gone
 * from Gong, which is otherwise not believed.
 * @throws {AppError} `invalid_input` for anything but a month like "2026-09".
 */
export async function requestMonthCheck(
  tx: Tx,
  tenantId: string,
  month: string,
  { nowMs = systemClock.now(), mayRemoveMany = false }: { nowMs?: number; mayRemoveMany?: boolean } = {},
): Promise<void> {
  if (!isMonth(month)) throw new AppError("invalid_input", "Name a month like 2026-09.");
  const now = new Date(nowMs);
  const wish = { dueAt: now, requestedAt: now, mayRemoveMany };
  await tx.monthCheck.upsert({
    where: { tenantId_month: { tenantId, month } },
    create: { tenantId, month, ...wish },
    update: wish,
  });
  await tx.syncStream.updateMany({
    where: { tenantId, stream: "months", state: { in: ["idle", "failed"] } },
    data: { nextRunAt: now, state: "idle" },
  });
}
