import type { ScorecardAnswersQuery, ScorecardsQuery } from "./schemas.ts";

export const scorecardKeys = {
  table: (tenant: string, query: ScorecardsQuery) => [tenant, "scorecards", "table", query] as const,
  ofCall: (tenant: string, callId: string) => [tenant, "scorecards", "call", callId] as const,
  answers: (tenant: string, query: ScorecardAnswersQuery) =>
    [tenant, "scorecards", "answers", query] as const,
};
