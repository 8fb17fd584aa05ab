import type { ErrorCode, InvalidParam } from "#lib/errors.ts";
import type { Problem } from "./problem.ts";

/** A refused request as the browser sees it; `message` is a sentence a person may read. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super([problem.detail, problem.nextStep].filter(Boolean).join(" "));
    this.problem = problem;
  }

  get code(): ErrorCode {
    return this.problem.code;
  }

  get invalidParams(): readonly InvalidParam[] {
    return this.problem.invalidParams ?? [];
  }
}

/** The sentence for one field of a form, when the server rejected that field. */
export function fieldError(error: unknown, name: string): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  return error.invalidParams.find((param) => param.name === name)?.reason;
}

/** The sentence for the whole form: everything that belongs to none of `fields`. */
export function formError(error: unknown, fields: readonly string[]): string | undefined {
  if (error === null || error === undefined) return undefined;
  if (!(error instanceof ProblemError))
    return "Callboard could not be reached. Check the connection and try again.";
  const isOnFields =
    error.invalidParams.length > 0 && error.invalidParams.every((param) => fields.includes(param.name));
  return isOnFields ? undefined : error.message;
}
