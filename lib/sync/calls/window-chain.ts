import type { CallWindow } from "./call-window.ts";

/**
 * A window whose pages are read ahead of what is committed. Page after page, because each page's cursor comes with the
 * one before; and committed in the same order, because a later page's state holds the ids of the earlier ones.
 */
export class WindowChain {
  /** The window after the pages read so far, which may be ahead of the database; null when it needs no more. */
  window: CallWindow | null;
  /** True from asking for a page until the next one may be asked for. */
  isReading = false;
  /** Of the page that was committed last, or will be: when it is being settled, and when it is committed. */
  #last: { settling: Promise<unknown>; committed: Promise<unknown> } = {
    settling: Promise.resolve(),
    committed: Promise.resolve(),
  };

  constructor(window: CallWindow) {
    this.window = window;
  }

  /**
   * Commits a page after all earlier ones of this window: `work` begins when the one before is being settled, hears by
   * `earlier` that it is committed or has failed, and tells by `onSettling` when it is settled itself.
   */
  commit<T>(work: (earlier: Promise<unknown>, onSettling: () => void) => Promise<T>): Promise<T> {
    const { settling, committed: earlier } = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    const committed = settling.then(() => work(earlier, resolve));
    this.#last = { settling: promise, committed };
    committed.then(
      () => resolve(),
      () => resolve(),
    );
    return committed;
  }
}
