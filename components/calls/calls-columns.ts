import { type CallColumn, type CallSort, sortPairs } from "#lib/calls/choices.ts";

export interface ColumnLook {
  label: string;
  /** Width, and from which width of the page on it is shown. */
  className: string;
  isNumeric?: boolean;
  /** Stands beside the card of a phone too. */
  isOnCards?: boolean;
  title?: string;
  sort?: readonly [CallSort, CallSort];
}

/** How each column of the calls table looks; on a phone the title's cell says it all. */
export const columnLooks: Record<CallColumn, ColumnLook> = {
  started: { label: "Started", className: "w-38 max-sm:hidden", sort: sortPairs.started },
  account: { label: "Account", className: "w-32 max-xl:hidden" },
  host: { label: "Host", className: "w-28 max-sm:hidden" },
  people: { label: "People", className: "w-18 max-lg:hidden", isNumeric: true },
  duration: {
    label: "Length",
    className: "w-24",
    isNumeric: true,
    isOnCards: true,
    sort: sortPairs.duration,
  },
  talk: {
    label: "Us / them",
    className: "w-32 max-lg:hidden",
    title: "Our part of the talk",
    sort: sortPairs.talk,
  },
  trackers: { label: "Trackers", className: "w-36 max-2xl:hidden" },
  score: {
    label: "Score",
    className: "w-18 max-xl:hidden",
    isNumeric: true,
    title: "Mean of the overall scores you may see",
    sort: sortPairs.score,
  },
};

/** What each order is called where the table is read aloud: "Calls, longest first". */
export const sortWords: Record<CallSort, string> = {
  newest: "newest first",
  oldest: "oldest first",
  longest: "longest first",
  shortest: "shortest first",
  "most-talk": "those where we talked most first",
  "least-talk": "those where we talked least first",
  "best-score": "best score first",
  "lowest-score": "lowest score first",
};
