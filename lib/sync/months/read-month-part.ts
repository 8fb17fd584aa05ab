import type { MonthCheck } from "#lib/db/generated/client.ts";
import { withTenant } from "#lib/db/with-tenant.ts";
import {
  addWindows,
  advanceWindow,
  type CallWindow,
  maxRestarts,
  restartWindow,
  suspectWindow,
} from "../calls/call-window.ts";
import type { GongSource } from "../run/gong-source.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext } from "../run/run-context.ts";
import { judgePage } from "../windows/judge-page.ts";
import { type Span, splitWindow } from "../windows/plan-windows.ts";
import { comparePart } from "./compare-part.ts";
import { countHeld } from "./count-held.ts";
import { type ListedPage, listCalls } from "./list-calls.ts";
import { callsWorthReading } from "./month-plan.ts";

/**
 * Reads the next page of ids of one part of a month. Where the month's totals differ, a part that agrees is done with
 * one request and a large one that does not is halved, so that one missing call among thirty thousand costs some
 * twenty requests.
 */
export async function readMonthPart(run: RunContext, check: MonthCheck, part: CallWindow): Promise<void> {
  const gong = await run.gong("backfill");
  const span = { fromMs: part.fromAt.getTime(), toMs: part.toAt.getTime() };
  const page = await listCalls(run, gong, span, part.cursor);
  if (page === "expired") {
    await inRun(run, "restart", (tx) => restartWindow(tx, run, part));
    return;
  }
  const isDifferent = check.gongTotal !== check.mirrorTotal;
  if (isDifferent && part.pages === 0 && (await narrow(run, part, span, page))) return;
  await readPage(run, gong, check, { part, span, page });
}

/** Settles a part by its total alone, or halves it. True when it need not be read itself. */
async function narrow(run: RunContext, part: CallWindow, span: Span, page: ListedPage): Promise<boolean> {
  const { total } = page;
  const halves = splitWindow(span);
  if (total === null) return false;
  return inRun(run, "part", async (tx) => {
    const held = await countHeld(tx, run.tenantId, span);
    const isLarge = page.nextCursor !== null && total > callsWorthReading && halves.length > 1;
    if (held !== total && !isLarge) return false;
    await tx.syncWindow.deleteMany({ where: { tenantId: run.tenantId, id: part.id } });
    if (held !== total) await addWindows(tx, run, "history", halves);
    return true;
  });
}

async function readPage(
  run: RunContext,
  gong: GongSource,
  check: MonthCheck,
  { part, span, page }: { part: CallWindow; span: Span; page: ListedPage },
): Promise<void> {
  const { tenantId } = run;
  const seenIds = [...new Set([...part.seenIds, ...page.ids])];
  const verdict = judgePage({
    seenIds: new Set(part.seenIds),
    previousTotal: part.totalRecords,
    total: page.total,
    pageIds: page.ids,
    isLastPage: page.nextCursor === null,
  });
  if (verdict === "continue") {
    await inRun(run, "part", (tx) => advanceWindow(tx, run, part, page));
    return;
  }
  if (verdict === "shifted" && part.restarts < maxRestarts) {
    await inRun(run, "restart", (tx) => restartWindow(tx, run, part));
    return;
  }
  const note =
    verdict === "shifted"
      ? `Gong's count and its list of calls disagreed in ${maxRestarts + 1} readings.`
      : await comparePart(run, gong, span, {
          listedIds: seenIds,
          month: check.month,
          mayRemoveMany: check.mayRemoveMany,
        });
  await inRun(run, "part", async (tx) => {
    if (note === null) await tx.syncWindow.deleteMany({ where: { tenantId, id: part.id } });
    else await suspectWindow(tx, run, part, note);
  });
}

/** The month that is being read, if any. */
export function monthBeingRead(run: RunContext): Promise<MonthCheck | null> {
  const { tenantId } = run;
  return withTenant(tenantId, (tx) =>
    tx.monthCheck.findFirst({
      where: { tenantId, readingSince: { not: null } },
      orderBy: { readingSince: "asc" },
    }),
  );
}
