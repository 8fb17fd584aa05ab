import { textColumn } from "#lib/db/binary-array.ts";
import type { Tx } from "#lib/db/client.ts";
import type { SyncWindow } from "#lib/db/generated/client.ts";
import { newId } from "#lib/ids.ts";
import { retentionLine } from "#lib/tenancy/retention/retention-line.ts";
import type { RunContext } from "../run/run-context.ts";
import { type Span, spansSince } from "../windows/plan-windows.ts";

/** A window as it is read; the resume state of a copy. */
export type CallWindow = Pick<
  SyncWindow,
  "id" | "kind" | "fromAt" | "toAt" | "totalRecords" | "seenIds" | "pages" | "restarts" | "cursor"
>;

/** The range of call starts that a window covers. */
export function spanOf({ fromAt, toAt }: Pick<CallWindow, "fromAt" | "toAt">): Span {
  return { fromMs: fromAt.getTime(), toMs: toAt.getTime() };
}

/** A window whose count and list disagree this often is set aside and shown. */
export const maxRestarts = 5;

/** Adds windows, never beyond the retention line; one that is there already stays as it is. */
export async function addWindows(
  tx: Tx,
  run: RunContext,
  kind: "history" | "head",
  spans: readonly Span[],
): Promise<void> {
  const line = await retentionLine(tx, run.tenantId, run.clock.now());
  await tx.syncWindow.createMany({
    data: spansSince(spans, line?.getTime() ?? null).map(({ fromMs, toMs }) => ({
      tenantId: run.tenantId,
      id: newId("win"),
      stream: run.stream,
      kind,
      fromAt: new Date(fromMs),
      toAt: new Date(toMs),
    })),
    skipDuplicates: true,
  });
}

export const windowFields = {
  id: true,
  kind: true,
  fromAt: true,
  toAt: true,
  totalRecords: true,
  seenIds: true,
  pages: true,
  restarts: true,
  cursor: true,
} as const;

/** The next window to read, besides those that are being read: the present first, then the newest past. */
export async function nextOpenWindow(
  tx: Tx,
  run: RunContext,
  reading: readonly string[] = [],
): Promise<CallWindow | null> {
  return tx.syncWindow.findFirst({
    where: { tenantId: run.tenantId, stream: run.stream, state: "open", id: { notIn: [...reading] } },
    orderBy: [{ kind: "desc" }, { toAt: "desc" }],
    select: windowFields,
  });
}

/** What of a page tells how far its window has been read. */
interface ReadPage {
  ids: readonly string[];
  total: number | null;
  nextCursor: string | null;
}

/** A window after a page that is not its last. */
export function afterPage(window: CallWindow, { ids, total, nextCursor }: ReadPage): CallWindow {
  const seenIds = [...new Set([...window.seenIds, ...ids])];
  return { ...window, seenIds, totalRecords: total, pages: window.pages + 1, cursor: nextCursor };
}

/**
 * Notes that a page was read which is not the window's last. In SQL: the client keeps a plan for each length of a list, of
 * some hundred kilobytes for thousands of ids, and this one is longer with each page.
 */
export async function advanceWindow(
  tx: Tx,
  run: RunContext,
  window: CallWindow,
  page: ReadPage,
): Promise<CallWindow> {
  const next = afterPage(window, page);
  await tx.$executeRaw`
    UPDATE sync_windows SET seen_ids = ${textColumn(next.seenIds)}::text[], total_records = ${next.totalRecords}::int,
      pages = ${next.pages}::int, cursor = ${next.cursor}::text
    WHERE tenant_id = ${run.tenantId} AND id = ${window.id}`;
  return next;
}

/** Starts the window again from its first page. */
export async function restartWindow(tx: Tx, run: RunContext, window: CallWindow): Promise<CallWindow> {
  const data = {
    seenIds: [],
    pages: 0,
    restarts: window.restarts + 1,
    totalRecords: null,
    cursor: null,
  };
  await tx.syncWindow.updateMany({ where: { tenantId: run.tenantId, id: window.id }, data });
  return { ...window, ...data };
}

/** Sets the window aside: nothing is deleted, the data's age does not advance, and people see why. */
export async function suspectWindow(
  tx: Tx,
  run: RunContext,
  window: CallWindow,
  note: string,
): Promise<void> {
  await tx.syncWindow.updateMany({
    where: { tenantId: run.tenantId, id: window.id },
    data: { state: "suspicious", note, closedAt: new Date(run.clock.now()), seenIds: [], cursor: null },
  });
}

/** Closes the window, and moves the stream's "as of" unless something newer is still being read. */
export async function closeWindow(
  tx: Tx,
  run: RunContext,
  window: CallWindow,
  totalRecords: number,
): Promise<void> {
  const { tenantId, stream } = run;
  await tx.syncWindow.updateMany({
    where: { tenantId, id: window.id },
    data: {
      state: "closed",
      totalRecords,
      closedAt: new Date(run.clock.now()),
      seenIds: [],
      cursor: null,
      note: null,
      pages: window.pages + 1,
    },
  });
  await tx.$executeRaw`
    UPDATE sync_streams s SET as_of = greatest(s.as_of, done.until)
    FROM (
      SELECT max(to_at) AS until FROM sync_windows
      WHERE tenant_id = ${tenantId} AND stream = ${stream} AND state = 'closed'
    ) done
    WHERE s.tenant_id = ${tenantId} AND s.stream = ${stream} AND NOT EXISTS (
      SELECT 1 FROM sync_windows w
      WHERE w.tenant_id = s.tenant_id AND w.stream = s.stream
        AND (w.kind = 'head' AND w.state <> 'closed' OR w.state = 'open' AND w.to_at > done.until))`;
}
