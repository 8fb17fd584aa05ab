import { fraction, mix, Rng } from "../rng.ts";
import { revisionIdAt, type Scorecard, type ScorecardQuestion } from "./scorecards.ts";

export type Visibility = "PUBLIC" | "PRIVATE" | "OPT_IN_USERS" | "MANAGERS" | "MANAGERS_AND_REVIEWEE";

/** One scorecard filled in on one call, before its answers are drawn. */
export interface FilledScorecard {
  id: string;
  seed: number;
  scorecard: Scorecard;
  visibility: Visibility;
  /** Who changed it last, when that was not the one who filled it in. */
  editorUserId: string | null;
}

export interface ScorecardAnswer {
  questionId: string;
  questionRevisionId: string;
  isOverall: boolean;
  score: number | null;
  answerText: string | null;
  notApplicable: boolean;
  selectedOptions: string[] | null;
}

const EMPTY = { score: null, answerText: null, notApplicable: false, selectedOptions: null };

/** The answers, from how good the reviewed person is and how strict the reviewer, both steady over time. */
export function answersOf(
  filled: FilledScorecard,
  reviewedMs: number,
  people: { reviewedSeed: number; reviewerSeed: number },
): ScorecardAnswer[] {
  const skill = 0.35 + 0.45 * fraction(people.reviewedSeed, 5);
  const strictness = 0.25 * fraction(people.reviewerSeed, 6);
  return filled.scorecard.questions.map((question, place) => ({
    questionId: question.id,
    questionRevisionId: revisionIdAt(question, reviewedMs),
    isOverall: question.isOverall ?? false,
    ...EMPTY,
    ...answer(question, new Rng(mix(filled.seed, place)), skill + 0.12 - strictness),
  }));
}

function answer(question: ScorecardQuestion, rng: Rng, level: number): Partial<ScorecardAnswer> {
  if (rng.chance(question.notApplicable ?? 0)) return { notApplicable: true };
  if (question.type === "RANGE") {
    const highest = question.highest ?? 5;
    const reached = Math.min(1, Math.max(0, level + rng.float(-0.3, 0.3)));
    return { score: 1 + Math.round(reached * (highest - 1)) };
  }
  if (question.type === "OPEN_ENDED") {
    return rng.chance(0.3) ? {} : { answerText: rng.pick(question.remarks ?? [""]) };
  }
  const count = question.options?.length ?? 1;
  if (question.type === "SINGLE_SELECT") return { selectedOptions: [String(rng.int(1, count))] };
  const chosen = Array.from({ length: count }, (_, option) => String(option + 1)).filter(() =>
    rng.chance(0.4),
  );
  return { selectedOptions: chosen.length > 0 ? chosen : ["1"] };
}
