import type { Tx } from "#lib/db/client.ts";
import type { RunContext } from "../run/run-context.ts";
import { type CountedSpan, cutEvenly, cutNewest, windowLengthMs } from "../windows/window-length.ts";
import { addWindows, type CallWindow, nextOpenWindow, spanOf, windowFields } from "./call-window.ts";

/** Windows next to the one that is cut say how many calls it will hold. */
const neighbours = 6;

/**
 * The next open window besides those in `reading`: the present first, then the newest past. One that has not been begun
 * is cut to a good length by the windows read so far and by `reading`, which may know more than the database; the rest
 * of it stays an open window. Undefined when its length cannot be judged yet because nothing is counted.
 */
export async function takeWindow(
  tx: Tx,
  run: RunContext,
  reading: readonly CallWindow[],
): Promise<CallWindow | null | undefined> {
  const ids = reading.map(({ id }) => id);
  const window = await nextOpenWindow(tx, run, ids);
  if (window === null || window.kind === "head" || window.pages > 0) return window;
  const counted = await countedNear(tx, run, window, reading);
  if (counted.length === 0 && reading.some(({ kind }) => kind === "history")) return undefined;
  const span = spanOf(window);
  const spans = cutNewest(span, windowLengthMs(counted, span.toMs - span.fromMs));
  if (spans.length === 1) return window;
  await replaceWindow(tx, run, window, spans);
  return nextOpenWindow(tx, run, ids);
}

/** Puts windows that tile it in the place of a window. */
export async function replaceWindow(
  tx: Tx,
  run: RunContext,
  window: CallWindow,
  spans: Parameters<typeof addWindows>[3],
): Promise<void> {
  await tx.syncWindow.deleteMany({ where: { tenantId: run.tenantId, id: window.id } });
  await addWindows(tx, run, window.kind, spans);
}

/** Cuts a window whose first page told of `calls` calls, far more than a window should hold. */
export function cutLongWindow(tx: Tx, run: RunContext, window: CallWindow, calls: number): Promise<void> {
  return replaceWindow(tx, run, window, cutEvenly(spanOf(window), calls));
}

async function countedNear(
  tx: Tx,
  run: RunContext,
  { toAt }: CallWindow,
  reading: readonly CallWindow[],
): Promise<CountedSpan[]> {
  const { tenantId, stream } = run;
  const read = await tx.syncWindow.findMany({
    where: {
      tenantId,
      stream,
      kind: "history",
      fromAt: { gte: toAt },
      totalRecords: { not: null },
      id: { notIn: reading.map(({ id }) => id) },
    },
    orderBy: { fromAt: "asc" },
    take: neighbours,
    select: windowFields,
  });
  return [...read, ...reading.filter(({ kind }) => kind === "history")].flatMap((window) => {
    const { fromMs, toMs } = spanOf(window);
    return window.totalRecords === null ? [] : [{ lengthMs: toMs - fromMs, calls: window.totalRecords }];
  });
}
