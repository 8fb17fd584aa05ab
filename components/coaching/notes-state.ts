import { parseAsString, parseAsStringLiteral } from "nuqs";
import { noteViews } from "#lib/coaching/choices.ts";

export const notesParsers = {
  view: parseAsStringLiteral(noteViews).withDefault("all"),
  person: parseAsString,
};
