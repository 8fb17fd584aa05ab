import type { Tx } from "#lib/db/client.ts";
import type { MonthCheck } from "#lib/db/generated/client.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext } from "../run/run-context.ts";
import type { Span } from "../windows/plan-windows.ts";
import { monthSpan } from "./calendar-months.ts";
import { countHeld } from "./count-held.ts";
import { listCalls } from "./list-calls.ts";
import { nextCheckMs } from "./month-plan.ts";

/**
 * Ends a month's check once all its parts are read: asks for Gong's total again when something was repaired or differed,
 * and says in words what is still not as it should be.
 */
export async function settleMonth(run: RunContext, check: MonthCheck): Promise<void> {
  const { tenantId } = run;
  const span = { fromMs: check.fromAt?.getTime() ?? 0, toMs: check.toAt?.getTime() ?? 0 };
  const hasChanged = check.gongTotal !== check.mirrorTotal || check.found + check.removed > 0;
  const page = hasChanged ? await listCalls(run, await run.gong("backfill"), span) : null;
  const total = page === null || page === "expired" ? check.gongTotal : page.total;
  await inRun(run, "month", async (tx) => {
    const nowMs = run.clock.now();
    const held = await countHeld(tx, tenantId, span);
    const unreadable = await countUnreadable(tx, tenantId, span);
    const doubts = await takeDoubts(tx, run, span);
    const note = noteOf({ total, held, unreadable, doubts });
    const isExplained = doubts.length === 0 && total !== null && total - held === unreadable;
    const dueMs = nextCheckMs({ nowMs, monthEndMs: monthSpan(check.month).toMs, isExplained });
    await tx.monthCheck.updateMany({
      where: { tenantId, month: check.month },
      data: {
        gongTotal: total,
        mirrorTotal: held,
        unreadable,
        note,
        checkedAt: new Date(nowMs),
        // Where the totals differed, parts that agree were settled without their ids.
        ...(check.gongTotal === check.mirrorTotal && doubts.length === 0
          ? { idsReadAt: check.readingSince }
          : {}),
        readingSince: null,
        mayRemoveMany: false,
        dueAt: new Date(dueMs),
      },
    });
  });
}

/** Calls in quarantine that started in the span and are not in the mirror in an older form. */
async function countUnreadable(tx: Tx, tenantId: string, { fromMs, toMs }: Span): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM quarantined_records q
    WHERE q.tenant_id = ${tenantId} AND q.stream = 'calls'
      AND q.started_at >= ${new Date(fromMs).toISOString()}::timestamptz
      AND q.started_at < ${new Date(toMs).toISOString()}::timestamptz
      AND NOT EXISTS (SELECT 1 FROM calls c WHERE c.tenant_id = q.tenant_id AND c.gong_id = q.gong_id)`;
  return row?.count ?? 0;
}

/** Why parts of the month were left as they are; the parts are forgotten, the next check lays them out anew. */
async function takeDoubts(tx: Tx, run: RunContext, { fromMs, toMs }: Span): Promise<string[]> {
  const where = {
    tenantId: run.tenantId,
    stream: run.stream,
    fromAt: { gte: new Date(fromMs) },
    toAt: { lte: new Date(toMs) },
  };
  const parts = await tx.syncWindow.findMany({ where, select: { note: true }, orderBy: { toAt: "desc" } });
  await tx.syncWindow.deleteMany({ where });
  return parts.flatMap(({ note }) => note ?? []);
}

/** What is not as it should be, as a sentence; null when Gong and the mirror agree. Pure. */
export function noteOf(facts: {
  total: number | null;
  held: number;
  unreadable: number;
  doubts: readonly string[];
}): string | null {
  const { total, held, unreadable, doubts } = facts;
  const [doubt] = doubts;
  if (doubt !== undefined) return doubt;
  if (total === null) return "Gong gives no total for this month.";
  if (total === held) return null;
  if (total - held === unreadable) {
    return unreadable === 1
      ? "1 call cannot be read and is in quarantine."
      : `${unreadable} calls cannot be read and are in quarantine.`;
  }
  return "Calls came or went in Gong during the check. It is repeated.";
}
