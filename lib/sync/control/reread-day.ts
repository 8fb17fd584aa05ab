import { type Clock, systemClock } from "#lib/clock.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import { AppError } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import type { TenantContext } from "#lib/tenancy/context.ts";
import { recordAudit } from "#lib/tenancy/record-audit.ts";
import { requireArea } from "#lib/tenancy/require-area.ts";
import { dayMs } from "../windows/plan-windows.ts";
import { oldestCopied } from "./backfill-span.ts";
import { freshWindow } from "./fresh-window.ts";
import { lockCalls } from "./lock-streams.ts";
import { makeDue } from "./run-streams-now.ts";
import type { RereadDayInput } from "./schemas.ts";
import { wakeStreams } from "./wake-streams.ts";

/**
 * Reads one day (UTC) of the copied range again, with everything a pass finds: edits, removals, calls that have turned
 * private. It goes before the copying of the past. Asking again while it waits changes nothing.
 * @throws {AppError} `forbidden`; `invalid_input` for a day that has not begun or is not copied; `conflict` while copying
 *   calls is paused; `precondition_failed` before the first copy.
 */
export async function rereadDay(
  { ctx, input }: { ctx: TenantContext; input: RereadDayInput },
  clock: Clock = systemClock,
): Promise<void> {
  requireArea(ctx, "settings", "write");
  const { tenantId } = ctx;
  const now = new Date(clock.now());
  const dayStart = Date.parse(input.day);
  const toMs = Math.min(dayStart + dayMs, Math.floor(now.getTime() / 1000) * 1000);
  if (toMs <= dayStart)
    throw notThatDay("This day has not begun yet.", "Choose a day that is over or under way.");
  await withTenant(tenantId, async (tx) => {
    await lockCalls(tx, tenantId);
    const oldestMs = await oldestCopied(tx, tenantId);
    if (toMs <= oldestMs) {
      throw notThatDay("This day is older than what is copied.", "Copy further back to bring it in.");
    }
    const span = { fromAt: new Date(Math.max(dayStart, oldestMs)), toAt: new Date(toMs) };
    const found = await tx.syncWindow.findFirst({
      where: { tenantId, stream: "calls", ...span },
      select: { id: true, state: true },
    });
    if (found?.state === "open") return;
    if (found) await tx.syncWindow.updateMany({ where: { tenantId, id: found.id }, data: freshWindow });
    else {
      const id = newId("win");
      await tx.syncWindow.create({ data: { tenantId, id, stream: "calls", kind: "head", ...span } });
    }
    await makeDue(tx, tenantId, ["calls"], now);
    await recordAudit(tx, ctx, { action: "sync.day-reread", details: { day: input.day } });
  });
  await wakeStreams(tenantId, ["calls"], "re-read");
}

function notThatDay(reason: string, nextStep: string): AppError {
  return new AppError("invalid_input", reason, { nextStep, invalidParams: [{ name: "day", reason }] });
}
