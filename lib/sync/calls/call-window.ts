import type { Tx } from "#lib/db/client.ts";
import type { SyncWindow } from "#lib/db/generated/client.ts";
import { newId } from "#lib/ids.ts";
import type { RunContext } from "../run/run-context.ts";
import type { Span } from "../windows/plan-windows.ts";

/** A window as it is read; the resume state of a copy. */
export type CallWindow = Pick<
  SyncWindow,
  "id" | "kind" | "fromAt" | "toAt" | "totalRecords" | "seenIds" | "pages" | "restarts" | "cursor"
>;

/** A window whose count and list disagree this often is set aside and shown. */
export const maxRestarts = 5;

/** Adds windows; one that is there already stays as it is. */
export async function addWindows(
  tx: Tx,
  run: RunContext,
  kind: "history" | "head",
  spans: readonly Span[],
): Promise<void> {
  await tx.syncWindow.createMany({
    data: spans.map(({ fromMs, toMs }) => ({
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

/** The next window to read: the present first, then the newest past. */
export async function nextOpenWindow(tx: Tx, run: RunContext): Promise<CallWindow | null> {
  return tx.syncWindow.findFirst({
    where: { tenantId: run.tenantId, stream: run.stream, state: "open" },
    orderBy: [{ kind: "desc" }, { toAt: "desc" }],
    select: {
      id: true,
      kind: true,
      fromAt: true,
      toAt: true,
      totalRecords: true,
      seenIds: true,
      pages: true,
      restarts: true,
      cursor: true,
    },
  });
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

/** Closes the window, and moves the stream's "as of" when nothing newer is unread. */
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
    UPDATE sync_streams s SET as_of = greatest(s.as_of, (
      SELECT max(to_at) FROM sync_windows w
      WHERE w.tenant_id = s.tenant_id AND w.stream = s.stream AND w.state = 'closed'))
    WHERE s.tenant_id = ${tenantId} AND s.stream = ${stream} AND NOT EXISTS (
      SELECT 1 FROM sync_windows w
      WHERE w.tenant_id = s.tenant_id AND w.stream = s.stream AND w.kind = 'head' AND w.state <> 'closed')`;
}
