/** Scores that one reviewer gave one person. */
export interface ReviewPair {
  reviewer: string;
  person: string;
  answered: number;
  scored: number;
  sum: number;
}

export interface Calibration {
  reviewer: string;
  answered: number;
  scored: number;
  sum: number;
  shared: number;
  apart: number | null;
}

/**
 * How each reviewer scores, and how far from the others on the same people: each of his scores is held against the mean
 * that all other reviewers gave that person. People whom nobody else reviewed say nothing. Pure.
 */
export function calibrate(pairs: readonly ReviewPair[]): Calibration[] {
  const people = new Map<string, { scored: number; sum: number }>();
  for (const { person, scored, sum } of pairs) {
    const all = people.get(person) ?? { scored: 0, sum: 0 };
    people.set(person, { scored: all.scored + scored, sum: all.sum + sum });
  }
  const reviewers = new Map<string, ReviewPair[]>();
  for (const pair of pairs) reviewers.set(pair.reviewer, [...(reviewers.get(pair.reviewer) ?? []), pair]);
  return [...reviewers].map(([reviewer, own]) => {
    let [shared, difference] = [0, 0];
    for (const { person, scored, sum } of own) {
      const all = people.get(person) ?? { scored, sum };
      const others = all.scored - scored;
      if (others === 0 || scored === 0) continue;
      shared += scored;
      difference += sum - (scored * (all.sum - sum)) / others;
    }
    const total = (pick: (pair: ReviewPair) => number) => own.reduce((sum, pair) => sum + pick(pair), 0);
    return {
      reviewer,
      answered: total(({ answered }) => answered),
      scored: total(({ scored }) => scored),
      sum: total(({ sum }) => sum),
      shared,
      apart: shared === 0 ? null : difference / shared,
    };
  });
}
