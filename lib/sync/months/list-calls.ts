import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import { idsOfRecords } from "../calls/request-calls-by-id.ts";
import type { GongSource } from "../run/gong-source.ts";
import { ask, type RunContext } from "../run/run-context.ts";
import type { Span } from "../windows/plan-windows.ts";

/** One page of a list of calls without their content. */
export interface ListedPage {
  ids: string[];
  /** Gong's count of all calls in the span; on a single page without one, what the page holds. */
  total: number | null;
  nextCursor: string | null;
}

/**
 * Lists calls that started in a span, ids only, a hundred a request: the cheapest question about the past, whose first
 * answer also tells Gong's total.
 * @returns `expired` when the cursor has died.
 * @throws whatever the Gong client throws.
 */
export async function listCalls(
  run: RunContext,
  gong: GongSource,
  { fromMs, toMs }: Span,
  cursor: string | null = null,
): Promise<ListedPage | "expired"> {
  const filter = { fromDateTime: new Date(fromMs).toISOString(), toDateTime: new Date(toMs).toISOString() };
  try {
    const page = await ask(run, "call ids request", () =>
      gong.calls.listExtensive(
        { filter, ...(cursor === null ? {} : { cursor }) },
        { signal: run.signal, onInvalidItem: "collect" },
      ),
    );
    const ids = idsOfRecords([...page.items, ...page.rejected.map(({ raw }) => raw)]);
    const nextCursor = page.nextCursor ?? null;
    const single = cursor === null && nextCursor === null ? ids.length : null;
    return { ids, total: page.records?.totalRecords ?? single, nextCursor };
  } catch (error) {
    if (cursor !== null && gongErrorOf(error)?.kind === "cursor-expired") return "expired";
    throw error;
  }
}
