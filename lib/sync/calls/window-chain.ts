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
  #committed: Promise<unknown> = Promise.resolve();

  constructor(window: CallWindow) {
    this.window = window;
  }

  /** Commits a page after all earlier ones of this window, and never when one of them failed. */
  commit<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#committed.then(work);
    this.#committed = result;
    result.catch(() => undefined);
    return result;
  }
}
