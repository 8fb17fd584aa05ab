import type { ErrorCode } from "#lib/errors.ts";
import { ErrorState } from "./error-state.tsx";
import { type KnownProblem, problemIn } from "./problem-in.ts";

export interface ProblemStateProps {
  /** What a request threw; a problem of our own API keeps its words. */
  error?: Error;
  problem?: KnownProblem & { code: ErrorCode };
  onRetry?: () => void;
  reconnectHref?: string;
  backHref?: string;
  backLabel?: string;
}

/** A failed part of a page, in the words of the problem, with its next step. */
export function ProblemState({ error, problem = problemIn(error), ...rest }: ProblemStateProps) {
  return (
    <ErrorState
      code={problem.code}
      sentence={problem.detail}
      nextStep={problem.nextStep}
      requestId={problem.requestId}
      gongRequestId={problem.gongRequestId}
      scope={problem.scope}
      {...rest}
    />
  );
}
