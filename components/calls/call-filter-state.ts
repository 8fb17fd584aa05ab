"use client";

import {
  parseAsInteger,
  parseAsSeveral,
  parseAsString,
  parseAsStringLiteral,
} from "#components/address/parsers.ts";
import { useAddress } from "#components/address/use-address.ts";
import { callSorts, directions, scopes, talks, transcriptStates } from "#lib/calls/choices.ts";

/** The filters as the URL carries them; a link to the page brings them along. */
export const callFilterParsers = {
  from: parseAsString,
  to: parseAsString,
  workspace: parseAsSeveral(parseAsString),
  host: parseAsSeveral(parseAsString),
  participant: parseAsSeveral(parseAsString),
  team: parseAsSeveral(parseAsString),
  account: parseAsSeveral(parseAsString),
  domain: parseAsSeveral(parseAsString),
  contact: parseAsSeveral(parseAsString),
  crm: parseAsSeveral(parseAsString),
  outcome: parseAsSeveral(parseAsString),
  tracker: parseAsSeveral(parseAsString),
  topic: parseAsSeveral(parseAsString),
  scorecard: parseAsSeveral(parseAsString),
  direction: parseAsSeveral(parseAsStringLiteral(directions)),
  scope: parseAsSeveral(parseAsStringLiteral(scopes)),
  language: parseAsSeveral(parseAsString),
  transcript: parseAsSeveral(parseAsStringLiteral(transcriptStates)),
  minMinutes: parseAsInteger,
  maxMinutes: parseAsInteger,
  talk: parseAsStringLiteral(talks),
  title: parseAsString,
  sort: parseAsStringLiteral(callSorts),
};

export function useCallFilters() {
  return useAddress(callFilterParsers);
}
