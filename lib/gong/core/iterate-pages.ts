import type { Page } from "./decode.ts";
import { GongError, isGongError } from "./errors.ts";

export interface IterateOptions {
  /** What to do when the cursor has died: throw `CursorExpired` (default), or begin again from the first page. */
  onExpiredCursor?: "throw" | "restart" | undefined;
}

const maxRestarts = 3;

/**
 * Yields the pages of a list one after another. After a restart the first pages come again: the reader must be able
 * to take a record twice.
 *
 * @throws CursorExpired when the cursor died (about one hour after the first page); GongError `contract` when a
 *   page points to itself.
 */
export async function* iteratePages<Item, Body>(
  operationId: string,
  firstCursor: string | undefined,
  getPage: (cursor: string | undefined) => Promise<Page<Item, Body>>,
  options: IterateOptions = {},
): AsyncGenerator<Page<Item, Body>, void, undefined> {
  let cursor = firstCursor;
  let restarts = 0;
  for (;;) {
    let page: Page<Item, Body>;
    try {
      page = await getPage(cursor);
    } catch (error) {
      const mayRestart =
        options.onExpiredCursor === "restart" && restarts < maxRestarts && cursor !== undefined;
      if (!(isGongError(error, "cursor-expired") && mayRestart)) throw error;
      restarts += 1;
      cursor = undefined;
      continue;
    }
    yield page;
    if (page.nextCursor === undefined) return;
    if (page.nextCursor === cursor) {
      throw new GongError({
        kind: "contract",
        operationId,
        requestId: page.requestId,
        issues: [{ path: "records.cursor", message: "The page points to itself" }],
      });
    }
    cursor = page.nextCursor;
  }
}
