"use client";

import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { directions, talks } from "#lib/calls/choices.ts";

/** The filters as the URL carries them; a link to the page brings them along. */
export const callFilterParsers = {
  from: parseAsString,
  to: parseAsString,
  workspace: parseAsString,
  host: parseAsString,
  participant: parseAsString,
  team: parseAsString,
  account: parseAsString,
  direction: parseAsStringLiteral(directions),
  talk: parseAsStringLiteral(talks),
  title: parseAsString,
};

export function useCallFilters() {
  return useQueryStates(callFilterParsers, { history: "replace", shallow: true, clearOnDefault: true });
}
