"use client";

import { parseAsInteger, parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { useAddress } from "#components/address/use-address.ts";
import { directions } from "#lib/calls/choices.ts";
import { searchSides, searchSorts } from "#lib/search/choices.ts";

const parsers = {
  q: parseAsString,
  side: parseAsStringLiteral(searchSides),
  speaker: parseAsString,
  team: parseAsString,
  host: parseAsString,
  account: parseAsString,
  workspace: parseAsString,
  from: parseAsString,
  to: parseAsString,
  direction: parseAsStringLiteral(directions),
  tracker: parseAsString,
  minMinutes: parseAsInteger,
  maxMinutes: parseAsInteger,
  language: parseAsString,
  sort: parseAsStringLiteral(searchSorts),
};

/** The whole search as the URL carries it; a link to the page brings it along. */
export function useSearchState() {
  return useAddress(parsers);
}
