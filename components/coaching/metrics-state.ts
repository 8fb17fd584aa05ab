import { parseAsString } from "#components/address/parsers.ts";

/** Which of Gong's figures is drawn, of whom; `of` and `by` open the calls behind a count: a report and a manager. */
export const metricsParsers = {
  metric: parseAsString.withDefault("callsListenedTo"),
  person: parseAsString,
  of: parseAsString,
  by: parseAsString,
};
