import type { ScorecardQuestion } from "#lib/scorecards/schemas.ts";

/** Whether answers to it are numbers, so that people can be held against each other by them. */
export const isScored = ({ type, sum, minRange }: ScorecardQuestion) =>
  type === "RANGE" || sum.scored > 0 || minRange !== null;

/** "Q1", "Q2" by question, as the narrow heads of the table by person have it and the list of questions explains it. */
export function questionMarks(questions: readonly ScorecardQuestion[]): ReadonlyMap<string, string> {
  const marked = questions.filter((question) => isScored(question) && !question.isOverall);
  return new Map(marked.map(({ id }, index) => [id, `Q${index + 1}`]));
}
