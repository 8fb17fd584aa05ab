import { parseAsString, parseAsStringLiteral } from "#components/address/parsers.ts";
import { paces } from "#lib/activity/choices.ts";
import { metricIds } from "#lib/interaction/choices.ts";

/** What is drawn, beside the scope. */
export const interactionParsers = {
  metric: parseAsStringLiteral(metricIds).withDefault("talkRatio"),
  pace: parseAsStringLiteral(paces).withDefault("week"),
  person: parseAsString,
};
