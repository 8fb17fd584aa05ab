import type { CallType } from "../deals.ts";

export type QuestionType = "RANGE" | "SINGLE_SELECT" | "MULTI_SELECT" | "OPEN_ENDED";

export interface QuestionSpec {
  text: string;
  type: QuestionType;
  guide?: string;
  isOverall?: boolean;
  /** Highest score of a range, whose lowest is 1. */
  highest?: number;
  options?: readonly string[];
  /** Month, from 0, whose twelfth day brings a new wording every year. */
  revisedInMonth?: number;
  /** Share of the answers that say the question did not apply. */
  notApplicable?: number;
  /** What people write when the question is open. */
  remarks?: readonly string[];
}

export interface ScorecardSpec {
  name: string;
  /** Which workspaces have it. */
  of: "sales" | "success";
  types: readonly CallType[];
  method: "MANUAL" | "AUTOMATIC";
  /** First and last month, from 0, in which it is switched on; all year unless given. */
  season?: readonly [number, number];
  questions: readonly QuestionSpec[];
}
