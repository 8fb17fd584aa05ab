import type { Access, HttpMethod } from "./define-operation.ts";
import { errorFromAnswer } from "./error-from-answer.ts";
import { GongError, isGongError } from "./errors.ts";
import { type CallOptions, type ClientContext, listeningContext } from "./execute.ts";
import { encodeMultipart, type MultipartPart } from "./multipart.ts";
import { parseRawPath } from "./raw-path.ts";
import { secretsOf, strikeOut } from "./redact.ts";
import type { Answer } from "./transport.ts";
import { tryInBudget } from "./try-in-budget.ts";

export type RawBody =
  | { kind: "none" }
  | { kind: "text"; contentType: string; text: string }
  | { kind: "form"; parts: readonly MultipartPart[] }
  | { kind: "stream"; contentType: string; size: number | undefined; open: () => AsyncIterable<Uint8Array> };

/** A request that no operation declares. */
export interface RawRequest {
  /** Names it in events and errors, as in `raw`. */
  operationId: string;
  method: HttpMethod;
  /** By the rule of `parseRawPath`. */
  path: string;
  query?: readonly (readonly [name: string, value: string])[];
  headers?: Record<string, string>;
  body?: RawBody;
  /** Decides what may be sent again after trouble. */
  access: Access;
}

/** Any answer, refusals included. */
export interface RawResult {
  status: number;
  headers: Record<string, string>;
  bytes: Uint8Array;
  requestId: string | undefined;
  /** What an answer outside 200–299 means. */
  error: GongError | undefined;
}

const ownHeaders = new Set([
  "authorization",
  "content-length",
  "content-type",
  "cookie",
  "host",
  "user-agent",
]);

/**
 * Sends a request as it is written through all layers but decoding: budget, throttle, authorization, retries. It
 * stays on the client's host whatever the path says.
 *
 * @throws GongError when no answer came, when it is larger than the client reads, or `bad-request` for a path or a
 * header that the rules refuse; an answer of any status is returned.
 */
export async function sendRaw(
  client: ClientContext,
  request: RawRequest,
  options: CallOptions = {},
): Promise<RawResult> {
  const { operationId: id, method, access } = request;
  const { path, headers } = checkRaw(request);
  const { body, ...bodyHeaders } = encodeBody(request.body ?? { kind: "none" });
  const query = new URLSearchParams((request.query ?? []).map(([name, value]) => [name, value]));
  let last: RawResult | undefined;
  try {
    return await tryInBudget<RawResult>({
      context: listeningContext(client, options),
      operation: { id, method, path, access },
      prepared: {
        method,
        target: path + (query.size === 0 ? "" : `?${query}`),
        headers: { accept: "*/*", "user-agent": "callboard", ...headers, ...bodyHeaders.headers },
        openBody: body,
      },
      options,
      charset: "latin1",
      read: (answer, authorization) => {
        last = readRaw(client, request, answer, authorization);
        if (last.error !== undefined) throw last.error;
        return last;
      },
    });
  } catch (error) {
    if (isGongError(error) && last !== undefined && last.error === error) return last;
    throw error;
  }
}

function checkRaw({ operationId, path: written, headers = {} }: RawRequest) {
  const refuse = (path: string, message: string): never => {
    throw new GongError({ kind: "bad-request", operationId, issues: [{ path, message }] });
  };
  const parsed = parseRawPath(written);
  if (!parsed.ok) return refuse("path", "This path is not one below /v2/");
  for (const [name, value] of Object.entries(headers)) {
    if (ownHeaders.has(name.toLowerCase()) || !/^[\w-]+$/.test(name))
      refuse("headers", "This header cannot be set");
    if (/[^\t\x20-\x7e]/.test(value)) refuse("headers", "A header holds plain ASCII on one line");
  }
  return { path: parsed.path, headers };
}

function encodeBody(body: RawBody): {
  headers: Record<string, string>;
  body: () => string | AsyncIterable<Uint8Array> | undefined;
} {
  if (body.kind === "none") return { headers: {}, body: () => undefined };
  if (body.kind === "text") return { headers: { "content-type": body.contentType }, body: () => body.text };
  if (body.kind === "form") {
    const form = encodeMultipart(body.parts);
    return { headers: form.headers, body: form.open };
  }
  const length = body.size === undefined ? {} : { "content-length": String(body.size) };
  return { headers: { "content-type": body.contentType, ...length }, body: body.open };
}

function readRaw(
  context: ClientContext,
  { operationId, access }: RawRequest,
  answer: Answer,
  authorization: string,
): RawResult {
  const secrets = secretsOf(authorization);
  const bytes = Buffer.from(strikeOut(answer.text, secrets), "latin1");
  const isRefused = answer.status < 200 || answer.status > 299;
  const error = isRefused
    ? errorFromAnswer(
        { ...answer, text: bytes.toString("utf8") },
        {
          operation: { id: operationId, scope: null, access, emptyOn404: null },
          now: context.clock.now(),
          secrets,
        },
      )
    : undefined;
  const requestId = error?.requestId ?? answer.headers["x-traceid"];
  return { status: answer.status, headers: answer.headers, bytes, requestId, error };
}
