import type { StreamStatus } from "#lib/sync/status/schemas.ts";

/** So many streams with one trouble have it from the same source. */
const fromOneSource = 3;

/**
 * The sentences that several streams say alike, with how many: a Gong that does not answer stands in the way of all of
 * them, and is told once. What each has to mend by itself is left with its stream.
 */
export function sharedTroubles(streams: readonly Pick<StreamStatus, "trouble">[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { trouble } of streams) {
    if (trouble === null || trouble.missingScope !== null) continue;
    counts.set(trouble.text, (counts.get(trouble.text) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count >= fromOneSource));
}
