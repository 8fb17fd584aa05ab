import type { Page } from "#lib/gong/core/decode.ts";
import type { Unreadable } from "../mappers/set-aside.ts";
import type { CallWindow } from "./call-window.ts";
import type { MappedRecord } from "./map-call-page.ts";

/** A page of extensive calls as it was asked for, by its place in a window or by ids. */
export interface RequestedPage extends Page<unknown> {
  /** Records that were mapped while the answer was read; they are not among the items. */
  mapped?: MappedRecord[];
  /** Calls that break every answer they are in; they are not among the items. */
  poisoned?: Unreadable[];
  /** Listed calls that were not asked for because they broke an answer less than a day ago. */
  skippedIds?: string[];
}

/** Asks for the window's next page; the same filter goes with every cursor. */
export function pageFilter(window: Pick<CallWindow, "fromAt" | "toAt" | "cursor">) {
  return {
    filter: { fromDateTime: window.fromAt.toISOString(), toDateTime: window.toAt.toISOString() },
    ...(window.cursor === null ? {} : { cursor: window.cursor }),
  };
}
