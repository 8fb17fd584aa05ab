import type { TeamScope, TimeRange } from "#lib/team-scope/schemas.ts";

/** Whether the mirror reaches back to the beginning of a range; half a period compared would mislead. */
export function isCopied({ copiedFrom }: TeamScope, { from }: TimeRange): boolean {
  return copiedFrom !== null && copiedFrom.getTime() - 86_400_000 < from.getTime();
}
