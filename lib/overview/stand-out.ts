import { formatNumber, formatPercent } from "#lib/format/format-number.ts";
import type { PersonFigures, StandOut } from "./schemas.ts";

export type Comparable = Omit<PersonFigures, "reasons">;

/** What is usual: the recommended range of our part of the talk where there is one, and the team's own means. */
export interface Usual {
  share: { from: number; to: number } | null;
  score: number | null;
  /** The median of everybody's longest monologue. */
  longestSeconds: number | null;
}

/** Fewer calls say nothing about how somebody talks. */
const enoughCalls = 2;
const enoughChange = 4;

type Weighed = StandOut & { weight: number };

/** Why somebody stands out, most telling first. Pure. */
export function standOut(person: Comparable, usual: Usual): Weighed[] {
  return [talk(person, usual), volume(person), score(person, usual), monologue(person, usual)]
    .flatMap((reason) => reason ?? [])
    .sort((one, other) => other.weight - one.weight);
}

function talk({ usShare, customerCalls }: Comparable, { share }: Usual): Weighed | null {
  if (usShare === null || share === null || customerCalls < enoughCalls) return null;
  const [much, little] = [usShare - share.to, share.from - usShare];
  if (much > 0.005) {
    return {
      kind: "talks-much",
      sentence: `we talk ${formatPercent(usShare)}`,
      isGood: false,
      weight: 1 + 10 * much,
    };
  }
  if (little <= 0.005) return null;
  return {
    kind: "talks-little",
    sentence: `we talk only ${formatPercent(usShare)}`,
    isGood: false,
    weight: 0.8 + 8 * little,
  };
}

function volume({ calls, callsBefore }: Comparable): Weighed | null {
  if (callsBefore === null) return null;
  const change = calls - callsBefore;
  if (calls === 0 && callsBefore >= 3) {
    return { kind: "no-calls", sentence: `no call, ${callsBefore} before`, isGood: false, weight: 2.5 };
  }
  if (change <= -enoughChange && calls * 2 <= callsBefore) {
    const weight = 1 - change / callsBefore;
    return { kind: "fewer-calls", sentence: `${-change} calls fewer`, isGood: false, weight };
  }
  if (change >= enoughChange && calls >= callsBefore * 2) {
    return { kind: "more-calls", sentence: `${change} calls more`, isGood: true, weight: 0.9 };
  }
  return null;
}

function score(person: Comparable, usual: Usual): Weighed | null {
  if (person.score === null || usual.score === null) return null;
  const below = usual.score - person.score;
  if (below < 0.5) return null;
  const sentence = `score ${formatNumber(person.score)}, team ${formatNumber(usual.score)}`;
  return { kind: "low-score", sentence, isGood: false, weight: 1.2 + below };
}

function monologue({ longestSeconds }: Comparable, usual: Usual): Weighed | null {
  if (longestSeconds === null || usual.longestSeconds === null) return null;
  if (longestSeconds < 180 || longestSeconds < 1.5 * usual.longestSeconds) return null;
  const minutes = formatNumber(longestSeconds / 60, "en-GB", 0);
  return { kind: "monologue", sentence: `one monologue of ${minutes} min`, isGood: false, weight: 0.7 };
}
