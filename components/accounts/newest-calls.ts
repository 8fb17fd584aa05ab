import { plural } from "#lib/format/plural.ts";

/** What figures from transcripts rest on: "the newest call that has a transcript", "the newest 12 calls with words". */
export function newestCalls(count: number, what: "transcript" | "words"): string {
  const calls = count === 1 ? "call" : plural(count, "call");
  if (what === "words") return `the newest ${calls} with words`;
  return `the newest ${calls} that ${count === 1 ? "has" : "have"} a transcript`;
}
