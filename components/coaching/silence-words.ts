import type { UncoachedPerson } from "#lib/coaching/schemas.ts";

/** How long somebody has been without feedback; where none is copied, at least so long. */
export const silenceOf = ({ days, lastDay }: UncoachedPerson) =>
  lastDay === null ? `no feedback in ${days} days or more` : `no feedback in ${days} days`;
