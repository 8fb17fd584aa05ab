"use client";

import {
  createMultiParser,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  type SingleParser,
  useQueryStates,
} from "nuqs";
import { callSorts, directions, scopes, talks, transcriptStates } from "#lib/calls/choices.ts";

/** Several values of one filter each stand in the address under its name. */
const severalOf = <T extends string>(one: SingleParser<T>) =>
  createMultiParser<T[]>({
    parse: (given) => {
      const values = given.map((text) => one.parse(text)).filter((value) => value !== null);
      return values.length > 0 ? values : null;
    },
    serialize: (values) => values,
    eq: (values, others) =>
      values.length === others.length && values.every((value, at) => value === others[at]),
  });

/** The filters as the URL carries them; a link to the page brings them along. */
export const callFilterParsers = {
  from: parseAsString,
  to: parseAsString,
  workspace: severalOf(parseAsString),
  host: severalOf(parseAsString),
  participant: severalOf(parseAsString),
  team: severalOf(parseAsString),
  account: severalOf(parseAsString),
  domain: severalOf(parseAsString),
  contact: severalOf(parseAsString),
  crm: severalOf(parseAsString),
  outcome: severalOf(parseAsString),
  tracker: severalOf(parseAsString),
  topic: severalOf(parseAsString),
  scorecard: severalOf(parseAsString),
  direction: severalOf(parseAsStringLiteral(directions)),
  scope: severalOf(parseAsStringLiteral(scopes)),
  language: severalOf(parseAsString),
  transcript: severalOf(parseAsStringLiteral(transcriptStates)),
  minMinutes: parseAsInteger,
  maxMinutes: parseAsInteger,
  talk: parseAsStringLiteral(talks),
  title: parseAsString,
  sort: parseAsStringLiteral(callSorts),
};

export function useCallFilters() {
  return useQueryStates(callFilterParsers, { history: "replace", shallow: true, clearOnDefault: true });
}
