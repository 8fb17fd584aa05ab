import { withTenant } from "#lib/db/with-tenant.ts";
import type { GongSource } from "../run/gong-source.ts";
import type { RunContext } from "../run/run-context.ts";
import { judgePage, type PageVerdict } from "../windows/judge-page.ts";
import { isTooLong } from "../windows/window-length.ts";
import type { CallWindow } from "./call-window.ts";
import { completeCalls } from "./complete-calls.ts";
import { confirmRemoved, unlistedCalls } from "./find-removed.ts";
import { type MappedPage, mapCallPage } from "./map-call-page.ts";
import type { BrokenWindow } from "./read-page-by-ids.ts";
import { requestCallPage } from "./request-call-page.ts";
import type { CallPage } from "./save-call-page.ts";

/** A page as Gong listed it, judged against the pages before it. */
export interface ListedCalls extends MappedPage {
  verdict: PageVerdict;
  total: number | null;
  nextCursor: string | null;
}

/**
 * Asks for the window's next page. `expired`: its cursor has died. `tooLong`: the first page tells of so many calls (the
 * number) that the window should be cut before more of it is read. `pieces`: what to read in the window's place, because a
 * second of it breaks every list.
 * @throws whatever the Gong client throws.
 */
export async function listCallPage(
  run: RunContext,
  gong: GongSource,
  window: CallWindow,
): Promise<ListedCalls | "expired" | { tooLong: number } | BrokenWindow> {
  const page = await requestCallPage(run, gong, window);
  if (page === "expired" || "pieces" in page) return page;
  const listed = mapCallPage(page);
  const nextCursor = page.nextCursor ?? null;
  const total = page.records?.totalRecords ?? null;
  const lengthMs = window.toAt.getTime() - window.fromAt.getTime();
  if (window.pages === 0 && total !== null && isTooLong(total, lengthMs)) return { tooLong: total };
  const verdict = judgePage({
    seenIds: new Set(window.seenIds),
    previousTotal: window.totalRecords,
    total,
    pageIds: listed.ids,
    isLastPage: nextCursor === null,
  });
  return { ...listed, verdict, total, nextCursor };
}

/** Reads what belongs to a page: transcripts of its new calls and, after the last page, what became of unlisted calls. */
export async function completePage(
  run: RunContext,
  gong: GongSource,
  window: CallWindow,
  listed: ListedCalls,
): Promise<CallPage> {
  const isLast = listed.verdict === "complete";
  const { removed, moved } = await findRemoved(run, gong, window, isLast ? listed : null);
  const calls = [...listed.calls, ...moved];
  const companions = await completeCalls(run, gong, calls, {
    settledIds: new Set(window.seenIds),
    mayJoin: window.kind === "head",
  });
  return { ...listed, calls, removed, ...companions };
}

/** At the end of a pass: calls of the mirror that it did not find, and what became of them. */
async function findRemoved(
  run: RunContext,
  gong: GongSource,
  window: CallWindow,
  lastPage: MappedPage | null,
) {
  const listedIds = [...window.seenIds, ...(lastPage?.ids ?? [])];
  const unlisted =
    lastPage === null
      ? []
      : await withTenant(run.tenantId, (tx) => unlistedCalls(tx, run.tenantId, window, listedIds));
  if (unlisted.length === 0) return { removed: [], moved: [] };
  const { removed, moved } = await confirmRemoved(run, gong, unlisted);
  return { removed, moved: moved.calls };
}
