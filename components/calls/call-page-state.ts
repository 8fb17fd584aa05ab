"use client";

import {
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from "#components/address/parsers.ts";
import { useAddress } from "#components/address/use-address.ts";
import { markKinds } from "#lib/calls/list-marks.ts";

export const callViews = ["transcript", "timeline", "statistics", "details"] as const;
export type CallView = (typeof callViews)[number];

export const aboutTabs = [
  "brief",
  "outline",
  "trackers",
  "questions",
  "comments",
  "scorecards",
  "notes",
  "crm",
  "people",
  "access",
  "facts",
  "raw",
] as const;
export type AboutTab = (typeof aboutTabs)[number];

export const chains = ["account", "host"] as const;
export type Chain = (typeof chains)[number];

const parsers = {
  /** What is shown: the left half on a wide screen, everything on a narrow one. */
  view: parseAsStringLiteral(callViews).withDefault("transcript"),
  /** What of the rest is shown: the right half on a wide screen. */
  about: parseAsStringLiteral(aboutTabs).withDefault("brief"),
  /** Whose calls lie before and after. */
  by: parseAsStringLiteral(chains),
  /** Kinds of marks that are not drawn. */
  hide: parseAsArrayOf(parseAsStringLiteral(markKinds)).withDefault(["topics"]),
  find: parseAsString.withDefault(""),
  /** Speakers whose turns are shown and searched; all when empty. */
  speakers: parseAsArrayOf(parseAsString).withDefault([]),
  /** Only turns with a hit. */
  only: parseAsBoolean.withDefault(false),
};

/** What of the call page is chosen, as the URL carries it. */
export function useCallPageState() {
  return useAddress(parsers);
}
