import { AppError, type ErrorCode, type InvalidParam } from "#lib/errors.ts";

/** An error as it crosses HTTP (RFC 9457), with what a person needs to go on. */
export interface Problem {
  /** Stable name of the kind of error: `urn:callboard:problem:<code>`. */
  type: string;
  title: string;
  status: number;
  /** A sentence for people. */
  detail: string;
  code: ErrorCode;
  nextStep?: string;
  requestId: string;
  /** Gong's own request id, where Gong refused. */
  gongRequestId?: string;
  invalidParams?: InvalidParam[];
  /** The Gong scope that is missing. */
  scope?: string;
  retryAfterSeconds?: number;
}

const kinds: Record<ErrorCode, { status: number; title: string }> = {
  unauthenticated: { status: 401, title: "You are signed out" },
  forbidden: { status: 403, title: "Not open to you" },
  proof_required: { status: 403, title: "Confirm that it is you" },
  not_found: { status: 404, title: "Not found" },
  invalid_input: { status: 400, title: "That could not be read" },
  conflict: { status: 409, title: "It changed meanwhile" },
  key_reused: { status: 422, title: "This key was used before" },
  limit_exceeded: { status: 429, title: "Too many tries" },
  precondition_failed: { status: 412, title: "Not possible yet" },
  gong_unauthorized: { status: 424, title: "Gong asks to reconnect" },
  gong_missing_scope: { status: 424, title: "Gong keeps this closed" },
  gong_rate_limited: { status: 503, title: "Gong asks to wait" },
  busy: { status: 503, title: "Callboard is busy" },
  gong_unavailable: { status: 502, title: "Gong does not answer" },
  internal: { status: 500, title: "Something broke on our side" },
};

const fixed = new AppError("internal", "The request failed on our side.", {
  nextStep: "Try again. If it stays, send the request id to an admin.",
});

/** Every error as the one shape; what is no AppError shows a fixed sentence and keeps its secrets. */
export function problemOf(error: unknown, requestId: string): Problem {
  const known = error instanceof AppError ? error : fixed;
  const { status, title } = kinds[known.code];
  return {
    type: `urn:callboard:problem:${known.code}`,
    title,
    status,
    detail: known.message,
    code: known.code,
    requestId,
    ...(known.nextStep !== undefined && { nextStep: known.nextStep }),
    ...(known.gongRequestId !== undefined && { gongRequestId: known.gongRequestId }),
    ...(known.invalidParams !== undefined && { invalidParams: known.invalidParams }),
    ...(known.scope !== undefined && { scope: known.scope }),
    ...(known.retryAfterSeconds !== undefined && { retryAfterSeconds: known.retryAfterSeconds }),
  };
}

/** The problem as an answer, with `Retry-After` where a moment is known. */
export function problemResponse(problem: Problem): Response {
  const headers = new Headers({ "content-type": "application/problem+json", "cache-control": "no-store" });
  if (problem.retryAfterSeconds !== undefined) {
    headers.set("retry-after", String(Math.max(1, Math.ceil(problem.retryAfterSeconds))));
  }
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
