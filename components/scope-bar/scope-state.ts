import { parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { periods } from "#lib/team-scope/choices.ts";

/** The scope as the URL carries it. */
export const scopeParsers = {
  team: parseAsString,
  workspace: parseAsString,
  period: parseAsStringLiteral(periods),
  from: parseAsString,
  to: parseAsString,
};
