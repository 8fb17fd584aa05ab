import { type CallFigures, usShareOf } from "#lib/rollups/get-call-figures.ts";
import type { Figures } from "./schemas.ts";

export interface Reviews {
  scorecards: number;
  score: number | null;
}

/** Totals as a screen shows them. Pure. */
export function toFigures(calls: CallFigures, reviews: Reviews | null, feedback: number | null): Figures {
  return {
    calls: calls.calls,
    hours: calls.durationSeconds / 3600,
    usShare: usShareOf(calls),
    customerCalls: calls.customerCalls,
    longestSeconds: calls.longestMs === null ? null : calls.longestMs / 1000,
    questionsPerCall: calls.questionCalls > 0 ? calls.usQuestions / calls.questionCalls : null,
    questionCalls: calls.questionCalls,
    scorecards: reviews?.scorecards ?? null,
    score: reviews?.score ?? null,
    feedback,
  };
}
