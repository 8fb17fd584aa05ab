"use client";

import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { callSorts, directions, scopes, talks, transcriptStates } from "#lib/calls/choices.ts";

/** The filters as the URL carries them; a link to the page brings them along. */
export const callFilterParsers = {
  from: parseAsString,
  to: parseAsString,
  workspace: parseAsString,
  host: parseAsString,
  participant: parseAsString,
  team: parseAsString,
  account: parseAsString,
  domain: parseAsString,
  crm: parseAsString,
  outcome: parseAsString,
  tracker: parseAsString,
  topic: parseAsString,
  scorecard: parseAsString,
  direction: parseAsStringLiteral(directions),
  scope: parseAsStringLiteral(scopes),
  language: parseAsString,
  transcript: parseAsStringLiteral(transcriptStates),
  minMinutes: parseAsInteger,
  maxMinutes: parseAsInteger,
  talk: parseAsStringLiteral(talks),
  title: parseAsString,
  sort: parseAsStringLiteral(callSorts),
};

export function useCallFilters() {
  return useQueryStates(callFilterParsers, { history: "replace", shallow: true, clearOnDefault: true });
}
