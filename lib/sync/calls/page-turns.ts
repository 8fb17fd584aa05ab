import { turnstile } from "../run/turnstile.ts";
import type { WindowChain } from "./window-chain.ts";

/**
 * Resolves when the page may be settled: it is the only one, and all earlier ones of its window are committed. `alone`:
 * none is written beside it either.
 */
export type ToSettle = (beside?: "alone") => Promise<void>;

/**
 * Commits the pages of a run in two steps, one page at a time in each: while one page is settled (its stream held, roll-ups
 * and window brought up to date) the next one may already be written.
 */
export class PageTurns {
  readonly #writing = turnstile();
  readonly #settling = turnstile();

  /**
   * Does `work` with what is `ready` in its turn to be written; it calls `toSettle` before it touches what pages share,
   * and may do so again. The page's place in its window is taken at once.
   * @throws what `work` throws, and for a page whose predecessor in its window failed what that one threw.
   */
  take<Page, T>(
    chain: WindowChain,
    ready: Promise<Page>,
    work: (page: Page, toSettle: ToSettle) => Promise<T>,
  ): Promise<T> {
    // It may fail long before it is waited for.
    ready.catch(() => undefined);
    return chain.commit(async (earlier, onSettling) => {
      const page = await ready;
      const leaveWriting = await this.#writing.enter();
      let leaveSettling: (() => void) | undefined;
      const toSettle: ToSettle = async (beside) => {
        if (leaveSettling) return;
        await earlier;
        leaveSettling = await this.#settling.enter();
        if (beside !== "alone") leaveWriting();
        onSettling();
      };
      try {
        return await work(page, toSettle);
      } finally {
        leaveSettling?.();
        leaveWriting();
      }
    });
  }
}
