import { isJsonObject } from "../../rules/field-reader.ts";
import type { CallDetail, JsonObject } from "../../world/types.ts";

const MOST_CALLS_CITED = 5;
const SHORTEST_WORD = 4;

/** The short texts that Gong's AI has written about a call. */
export function keyPointsOf({ content }: CallDetail): string[] {
  const points = Array.isArray(content.keyPoints) ? content.keyPoints.filter(isJsonObject) : [];
  return points.flatMap(({ text }) => (typeof text === "string" ? [text] : []));
}

export function briefOf({ content }: CallDetail): string | null {
  return typeof content.brief === "string" && content.brief !== "" ? content.brief : null;
}

/** What was agreed for later. */
export function nextStepsOf({ content }: CallDetail): string[] {
  const groups = Array.isArray(content.highlights) ? content.highlights.filter(isJsonObject) : [];
  const items = groups.flatMap((group) =>
    Array.isArray(group.items) ? group.items.filter(isJsonObject) : [],
  );
  return items.flatMap(({ text }) => (typeof text === "string" ? [text] : []));
}

export function findingOf({ id, metaData }: CallDetail): JsonObject {
  const { title = null, started = null, url = null } = metaData;
  return { call: { id, title, started, url } };
}

/** The calls that speak most of what the question names; of equal ones the newest. */
export function mostFitting(calls: readonly CallDetail[], question: string): CallDetail[] {
  const wanted = wordsOf(question);
  const fits = (call: CallDetail) =>
    wordsOf([briefOf(call) ?? "", ...keyPointsOf(call), ...nextStepsOf(call)].join(" ")).filter((word) =>
      wanted.includes(word),
    ).length;
  return calls
    .map((call) => ({ call, score: fits(call) }))
    .sort((left, right) => right.score - left.score)
    .slice(0, MOST_CALLS_CITED)
    .map(({ call }) => call);
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= SHORTEST_WORD))];
}
