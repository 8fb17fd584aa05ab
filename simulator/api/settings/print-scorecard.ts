import {
  isEnabledAt,
  revisedMs,
  revisionIdAt,
  type Scorecard,
  type ScorecardQuestion,
} from "../../world/scorecards/scorecards.ts";
import type { Json, JsonObject } from "../../world/types.ts";
import { printTime, type ZoneOffset } from "../../world/zone.ts";

/** A scorecard as it stands at a moment. Every number is text: so it was recorded, against Gong's document. */
export function printScorecard(scorecard: Scorecard, offsetAt: ZoneOffset, nowMs: number): JsonObject {
  const revisions = scorecard.questions.map((question) => revisedMs(question, nowMs) ?? 0);
  return {
    scorecardId: scorecard.id,
    scorecardName: scorecard.name,
    workspaceId: scorecard.workspaceId,
    enabled: isEnabledAt(scorecard, nowMs),
    updaterUserId: scorecard.updaterUserId,
    created: printTime(offsetAt, scorecard.createdMs, 3),
    updated: printTime(offsetAt, Math.max(scorecard.createdMs, ...revisions), 3),
    reviewMethod: scorecard.method,
    questions: scorecard.questions.map((question) => printQuestion(scorecard, question, offsetAt, nowMs)),
  };
}

function printQuestion(
  scorecard: Scorecard,
  question: ScorecardQuestion,
  offsetAt: ZoneOffset,
  nowMs: number,
): JsonObject {
  const isRange = question.type === "RANGE";
  return {
    questionId: question.id,
    questionRevisionId: revisionIdAt(question, nowMs),
    questionText: question.text,
    isOverall: question.isOverall ?? false,
    questionType: question.type,
    answerGuide: question.guide ?? null,
    minRange: isRange ? "1" : null,
    maxRange: isRange ? String(question.highest ?? 5) : null,
    answerOptions: options(question),
    created: printTime(offsetAt, scorecard.createdMs, 3),
    updated: printTime(offsetAt, revisedMs(question, nowMs) ?? scorecard.createdMs, 3),
    updaterUserId: scorecard.updaterUserId,
  };
}

function options({ options: texts }: ScorecardQuestion): Json {
  return texts === undefined ? null : texts.map((text, place) => ({ id: String(place + 1), text }));
}
