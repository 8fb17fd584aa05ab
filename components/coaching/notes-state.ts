import { parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { noteViews } from "#lib/coaching/choices.ts";

export const notesParsers = {
  view: parseAsStringLiteral(noteViews).withDefault("all"),
  person: parseAsString,
};
