import { parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { counters, paces } from "#lib/activity/choices.ts";

const ids = counters.map(({ id }) => id);

/** What is drawn, beside the scope; `behind` and `day` open the calls behind a count. */
export const activityParsers = {
  counter: parseAsStringLiteral(ids).withDefault("callsAsHost"),
  pace: parseAsStringLiteral(paces).withDefault("week"),
  person: parseAsString,
  behind: parseAsString,
  day: parseAsString,
};
