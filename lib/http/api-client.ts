import type { Problem } from "./problem.ts";
import { ProblemError } from "./problem-error.ts";

export interface CallOptions {
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

function unreachable(status: number, detail: string): Problem {
  return {
    type: "urn:callboard:problem:internal",
    title: "Callboard does not answer",
    status,
    detail,
    code: "internal",
    nextStep: "Check the connection and try again.",
    requestId: "",
  };
}

async function send<T>(method: string, path: string, body: unknown, options: CallOptions = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: "same-origin",
      headers: {
        accept: "application/json",
        ...(body !== undefined && { "content-type": "application/json" }),
        ...options.headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(options.signal && { signal: options.signal }),
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ProblemError(unreachable(0, "Callboard could not be reached."));
  }
  const type = response.headers.get("content-type") ?? "";
  if (response.ok) return (type.includes("json") ? await response.json() : undefined) as T;
  if (type.startsWith("application/problem+json")) throw new ProblemError((await response.json()) as Problem);
  throw new ProblemError(unreachable(response.status, `Callboard answered with status ${response.status}.`));
}

/**
 * The browser's way to our own HTTP: JSON in, JSON out.
 * @throws {ProblemError} for every answer that is not a success, and when there is no answer.
 */
export const api = {
  get: <T>(path: string, options?: CallOptions) => send<T>("GET", path, undefined, options),
  post: <T>(path: string, body?: unknown, options?: CallOptions) => send<T>("POST", path, body, options),
  put: <T>(path: string, body?: unknown, options?: CallOptions) => send<T>("PUT", path, body, options),
  patch: <T>(path: string, body?: unknown, options?: CallOptions) => send<T>("PATCH", path, body, options),
  delete: <T>(path: string, body?: unknown, options?: CallOptions) => send<T>("DELETE", path, body, options),
};
