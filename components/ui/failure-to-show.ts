import { ProblemError } from "#lib/http/problem-error.ts";

/**
 * The failure that takes the place of what a query has shown: any while there is nothing to show, later only a refusal.
 * A lost connection does not take away what somebody is reading.
 */
export function failureToShow(query: { data: unknown; error: Error | null }): Error | null {
  const { data, error } = query;
  if (error === null || data === undefined) return error;
  const isRefusal = error instanceof ProblemError && [401, 403, 404].includes(error.problem.status);
  return isRefusal ? error : null;
}
