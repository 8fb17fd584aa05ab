import { saveQuarantine } from "../quarantine.ts";
import { heardBy, inRoom, type PageRoom } from "../run/in-room.ts";
import { inRun } from "../run/in-run.ts";
import type { RunContext } from "../run/run-context.ts";
import { splitWindow } from "../windows/plan-windows.ts";
import { afterPage, type CallWindow, restartWindow, spanOf } from "./call-window.ts";
import { cutLongWindow, replaceWindow } from "./open-windows.ts";
import { suspectPages } from "./page-trouble.ts";
import { PageTurns } from "./page-turns.ts";
import { completePage, listCallPage } from "./read-call-page.ts";
import type { BrokenWindow } from "./read-page-by-ids.ts";
import { saveCallPage } from "./save-call-page.ts";
import { WindowChain } from "./window-chain.ts";

/** Pages of one tenant that are asked for and not committed yet; what all tenants' may hold together, `inRoom` says. */
export const pagesInFlight = 4;

/**
 * Windows that are read at once. Two keep a page on its way while the others are being completed and written; with the
 * third no request is missed when one of them ends.
 */
const windowsAtOnce = 3;

/** Next window to read, null when there is none, undefined when that cannot be told yet. */
type TakeWindow = (reading: readonly CallWindow[]) => Promise<CallWindow | null | undefined>;

/**
 * Reads windows until none is left or `mayStart` says no: asks ahead for pages while others are being completed and
 * committed, newest window first. Writes one page at a time, those of a window in their order, and settles one while the next
 * is written. Pages under way are ended in any case.
 * @throws the first thing that went wrong, after everything under way has ended.
 */
export async function readPages(
  run: RunContext,
  takeWindow: TakeWindow,
  mayStart: () => boolean,
): Promise<void> {
  const chains: WindowChain[] = [];
  const underWay = new Set<Promise<void>>();
  const turns = new PageTurns();
  const troubles: unknown[] = [];
  let bell = Promise.withResolvers<void>();
  let rings = 0;
  let mayTake = true;

  const ring = () => {
    rings += 1;
    bell.resolve();
    bell = Promise.withResolvers<void>();
  };
  const mayGoOn = () => troubles.length === 0 && mayStart() && underWay.size < pagesInFlight;
  const nextChain = async () => {
    const free = chains.find((chain) => !chain.isReading);
    if (free || !mayTake || chains.length >= windowsAtOnce) return free;
    // Before asking: what is read meanwhile may give a reason to ask again.
    mayTake = false;
    const window = await takeWindow(chains.flatMap((chain) => chain.window ?? []));
    if (!window) return undefined;
    mayTake = true;
    chains.push(new WindowChain(window));
    return chains.at(-1);
  };
  const start = (chain: WindowChain, window: CallWindow) => {
    const isFirst = window.pages === 0;
    const onListed = () => {
      mayTake ||= isFirst;
      ring();
    };
    chain.isReading = true;
    const page: Promise<void> = inRoom(run, async (room) => {
      // While it waited for room the run may have come to its end.
      if (troubles.length === 0 && mayStart()) await passPage(run, room, chain, window, turns, onListed);
      else chain.isReading = false;
    })
      .catch((error: unknown) => {
        troubles.push(error);
      })
      .finally(() => {
        underWay.delete(page);
        if (chain.window === null && chains.includes(chain)) {
          chains.splice(chains.indexOf(chain), 1);
          mayTake = true;
        }
        ring();
      });
    underWay.add(page);
  };

  for (;;) {
    const { promise: changed } = bell;
    const ringsBefore = rings;
    while (mayGoOn()) {
      const chain = await nextChain().catch((error: unknown) => void troubles.push(error));
      if (!chain?.window || !mayGoOn()) break;
      start(chain, chain.window);
    }
    if (underWay.size === 0 && rings === ringsBefore) break;
    await changed;
  }
  if (troubles.length > 0) throw troubles[0];
}

/** One page from its request to its commit. `onListed` is called when the window's next page may be asked for. */
async function passPage(
  run: RunContext,
  room: PageRoom,
  chain: WindowChain,
  window: CallWindow,
  turns: PageTurns,
  onListed: () => void,
): Promise<void> {
  const gong = heardBy(room, await run.gong(window.kind === "head" ? "incremental" : "backfill"));
  const listed = await listCallPage(run, gong, window);
  const settle = async (work: () => Promise<CallWindow | null>) => {
    chain.window = await turns.take(chain, Promise.resolve(), async (_, toSettle) => {
      await toSettle("alone");
      return work();
    });
    chain.isReading = false;
  };
  if (listed === "expired") return settle(() => startAgain(run, window));
  if ("tooLong" in listed) {
    return settle(() =>
      inRun(run, "cut", (tx) => cutLongWindow(tx, run, window, listed.tooLong)).then(() => null),
    );
  }
  if ("pieces" in listed) return settle(() => readInstead(run, window, listed));
  const completed = completePage(run, gong, window, listed);
  // At once, and not only when the pages before it are written.
  completed.then(room.settle, () => undefined);
  const saved = turns.take(chain, completed, (page, toSettle) => saveCallPage(run, window, page, toSettle));
  if (listed.verdict === "continue") {
    chain.window = afterPage(window, listed);
    chain.isReading = false;
    onListed();
    await saved;
  } else {
    chain.window = await saved;
    chain.isReading = false;
  }
}

/** Puts pieces in the place of a window that cannot be read whole, and what breaks it into quarantine. */
function readInstead(
  run: RunContext,
  window: CallWindow,
  { pieces, unreadable, isSuspect }: BrokenWindow,
): Promise<null> {
  return inRun(run, "pieces", async (tx) => {
    await saveQuarantine(tx, run, unreadable, [], "calls");
    await replaceWindow(tx, run, window, pieces);
    if (isSuspect) await suspectPages(tx, run, pieces);
    return null;
  });
}

/** A window of more pages than this is halved when its cursor dies, so that it cannot die again and again. */
const pagesBeforeSplit = 20;

function startAgain(run: RunContext, window: CallWindow): Promise<CallWindow | null> {
  return inRun(run, "restart", async (tx) => {
    if (window.pages <= pagesBeforeSplit) return restartWindow(tx, run, window);
    await replaceWindow(tx, run, window, splitWindow(spanOf(window)));
    return null;
  });
}
