import { type ErrorCode, errorCodes } from "#lib/errors.ts";

/** The part of a problem answer that people read. */
export interface KnownProblem {
  code: ErrorCode;
  detail?: string | undefined;
  nextStep?: string | undefined;
  requestId?: string | undefined;
  gongRequestId?: string | undefined;
  /** The Gong scope that is missing. */
  scope?: string | undefined;
}

function isProblem(value: unknown): value is KnownProblem {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    errorCodes.some((code) => code === value.code)
  );
}

/** What a thrown error tells: the API's own problem, or that the network failed. */
export function problemIn(error: unknown): KnownProblem {
  if (typeof error === "object" && error !== null && "problem" in error && isProblem(error.problem)) {
    return error.problem;
  }
  return {
    code: "internal",
    detail: error instanceof TypeError ? "Callboard could not be reached." : undefined,
    nextStep: error instanceof TypeError ? "Check your network and try again." : undefined,
  };
}
