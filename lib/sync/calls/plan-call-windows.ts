import type { Tx } from "#lib/db/client.ts";
import { retentionLine } from "#lib/tenancy/retention/retention-line.ts";
import type { RunContext } from "../run/run-context.ts";
import { firstCopyDays, streamIntervalsMs } from "../streams.ts";
import { forgetBefore } from "../windows/forget-before.ts";
import { planHead } from "../windows/plan-head.ts";
import { dayMs, hourMs } from "../windows/plan-windows.ts";
import { addWindows } from "./call-window.ts";

/** A pass over the present starts when the last one is this old; a little less than the schedule's pause. */
export const headDueMs = streamIntervalsMs.calls - 30_000;

/**
 * Lays out what is to be read: the first copy once, as one window that is cut while it is read, later a pass over the present whenever the last one
 * is old enough, and suspicious windows again after an hour; nothing from before the retention line. True when it laid out a pass over the present.
 */
export async function planCallWindows(tx: Tx, run: RunContext): Promise<boolean> {
  const { tenantId, stream } = run;
  const nowMs = Math.floor(run.clock.now() / 1000) * 1000;
  const line = await retentionLine(tx, tenantId, nowMs);
  if (line !== null) await forgetBefore(tx, tenantId, line);
  const windows = await tx.syncWindow.groupBy({
    by: ["kind", "state"],
    where: { tenantId, stream },
    _count: true,
  });
  if (!windows.some((window) => window.kind === "history")) {
    const span = { fromMs: nowMs - firstCopyDays * dayMs, toMs: nowMs };
    await addWindows(tx, run, "history", [span]);
    return false;
  }
  await tx.syncWindow.updateMany({
    where: {
      tenantId,
      stream,
      kind: "history",
      state: "suspicious",
      closedAt: { lt: new Date(nowMs - hourMs) },
    },
    data: { state: "open", restarts: 0, pages: 0, seenIds: [], totalRecords: null },
  });
  if (windows.some((window) => window.kind === "head" && window.state === "open")) return false;
  return planPresent(tx, run, nowMs);
}

async function planPresent(tx: Tx, run: RunContext, nowMs: number): Promise<boolean> {
  const { tenantId, stream } = run;
  const { asOf } = await tx.syncStream.findUniqueOrThrow({
    where: { tenantId_stream: { tenantId, stream } },
    select: { asOf: true },
  });
  if (asOf === null || (nowMs - asOf.getTime() < headDueMs && run.reason !== "manual")) return false;
  const callsOfLastDay = await tx.call.count({
    where: { tenantId, startedAt: { gte: new Date(nowMs - dayMs) }, removedAt: null },
  });
  const spans = planHead({ nowMs, asOfMs: asOf.getTime(), lastRunMs: run.lastRunMs, callsOfLastDay });
  await tx.syncWindow.deleteMany({ where: { tenantId, stream, kind: "head" } });
  await addWindows(tx, run, "head", spans);
  return true;
}
