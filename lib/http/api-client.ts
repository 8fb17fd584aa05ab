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

async function request(
  method: string,
  path: string,
  body: unknown,
  { headers, signal }: CallOptions = {},
): Promise<Response> {
  const isFile = body instanceof Blob;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: "same-origin",
      headers: {
        accept: "application/json",
        ...(body !== undefined && !isFile && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ProblemError(unreachable(0, "Callboard could not be reached."));
  }
  if (response.ok) return response;
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("application/problem+json")) throw new ProblemError((await response.json()) as Problem);
  throw new ProblemError(unreachable(response.status, `Callboard answered with status ${response.status}.`));
}

async function send<T>(method: string, path: string, body: unknown, options?: CallOptions): Promise<T> {
  const response = await request(method, path, body, options);
  const isJson = (response.headers.get("content-type") ?? "").includes("json");
  return (isJson ? await response.json() : undefined) as T;
}

/**
 * The browser's way to our own HTTP: JSON in, JSON out. A Blob or File goes out as it is; `file` brings one back.
 * @throws {ProblemError} for every answer that is not a success, and when there is no answer.
 */
export const api = {
  get: <T>(path: string, options?: CallOptions) => send<T>("GET", path, undefined, options),
  post: <T>(path: string, body?: unknown, options?: CallOptions) => send<T>("POST", path, body, options),
  put: <T>(path: string, body?: unknown, options?: CallOptions) => send<T>("PUT", path, body, options),
  patch: <T>(path: string, body?: unknown, options?: CallOptions) => send<T>("PATCH", path, body, options),
  delete: <T>(path: string, body?: unknown, options?: CallOptions) => send<T>("DELETE", path, body, options),
  file: async (path: string, body: unknown, options?: CallOptions) =>
    (await request("POST", path, body, options)).blob(),
};
