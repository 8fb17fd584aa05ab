import { parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { reviewMethods, rowKinds } from "#lib/scorecards/choices.ts";

/** What is shown beside the scope; the last four open the answers behind a number. */
export const scorecardParsers = {
  scorecard: parseAsString,
  method: parseAsStringLiteral(reviewMethods).withDefault("both"),
  by: parseAsStringLiteral(rowKinds).withDefault("person"),
  open: parseAsStringLiteral(["answers"] as const),
  person: parseAsString,
  reviewer: parseAsString,
  question: parseAsString,
};

/** Whose answers to what. */
export interface Behind {
  person?: string;
  reviewer?: string;
  question?: string;
}
