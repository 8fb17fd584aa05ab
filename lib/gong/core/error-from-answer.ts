import type { AnyOperation } from "./define-operation.ts";
import { type ConflictDetails, CursorExpired, GongError, type GongErrorKind } from "./errors.ts";
import { parseJson } from "./json.ts";
import { redactTexts } from "./redact.ts";
import { parseRetryAfter } from "./retry-after.ts";
import type { Answer } from "./transport.ts";

export interface ErrorContext {
  operation: Pick<AnyOperation, "id" | "scope" | "access" | "emptyOn404">;
  now: number;
  /** What must never appear in a kept sentence. */
  secrets: readonly string[];
}

interface ErrorBody {
  requestId?: string | undefined;
  texts: string[];
  conflict?: ConflictDetails | undefined;
}

const missingScopeText = /permission to use '([^']+)'/i;
const scopeName = /\bapi:[a-z0-9:-]+[a-z0-9]/i;
const addressText = /\bIPs?\b|\baddress|trusted/i;
const permissionText = /access denied|permission|scope|not authori[sz]ed|forbidden/i;
const cursorText = /cursor has expired|failed to verify cursor/i;
const notEnabledText = /limited release|\bbeta\b|not enabled/i;

/** Turns an answer outside 200–299 into the error it means. Texts are Gong's own: it sends no error codes. */
export function errorFromAnswer(answer: Answer, context: ErrorContext): GongError {
  const body = readErrorBody(answer.text);
  const { operation } = context;
  const scope = missingScope(answer.status, body.texts, operation.scope);
  const kind = kindOf(answer.status, body.texts, scope !== undefined, operation);
  const options = {
    operationId: operation.id,
    status: answer.status,
    requestId: body.requestId ?? answer.headers["x-traceid"],
    texts: redactTexts(body.texts, context.secrets),
    scope: kind === "missing-scope" ? (scope ?? operation.scope ?? undefined) : undefined,
    retryAfterMs:
      answer.status === 429 || answer.status >= 500
        ? parseRetryAfter(answer.headers["retry-after"], context.now)
        : undefined,
    conflict: kind === "conflict" ? redactConflict(body.conflict, context.secrets) : undefined,
    isOutcomeUnknown: answer.status >= 500 && operation.access !== "read",
  };
  return kind === "cursor-expired" ? new CursorExpired(options) : new GongError({ ...options, kind });
}

function kindOf(
  status: number,
  texts: readonly string[],
  namesScope: boolean,
  operation: ErrorContext["operation"],
): GongErrorKind {
  const says = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  if (status >= 500) return "server";
  switch (status) {
    case 400:
      return says(cursorText) ? "cursor-expired" : "bad-request";
    case 401:
      return namesScope ? "missing-scope" : "credentials";
    case 402:
      return "out-of-credits";
    case 403:
      if (namesScope) return "missing-scope";
      if (says(notEnabledText)) return "bad-request";
      return says(permissionText) && !says(addressText) ? "missing-scope" : "untrusted-address";
    case 404:
      return operation.emptyOn404?.texts.some(says) ? "empty" : "not-found";
    case 409:
      return "conflict";
    case 429:
      return "rate-limited";
    default:
      return status >= 400 ? "bad-request" : "contract";
  }
}

/** A missing scope is a 401 in recordings and a 403 in Gong's document; either may name it. */
function missingScope(status: number, texts: readonly string[], declared: string | null): string | undefined {
  if (status !== 401 && status !== 403) return undefined;
  for (const text of texts) {
    const named = missingScopeText.exec(text)?.[1] ?? scopeName.exec(text)?.[0];
    if (named !== undefined) return scopeName.test(named) ? named.slice(0, 100) : (declared ?? undefined);
  }
  return undefined;
}

function readErrorBody(text: string): ErrorBody {
  const body = readObject(text);
  if (body === undefined) return { texts: [] };
  const optional = (key: string) => (typeof body[key] === "string" ? body[key] : undefined);
  const requestId = optional("requestId");
  const errors: unknown[] = Array.isArray(body.errors) ? body.errors : [];
  return {
    requestId: requestId !== undefined && /^[\w-]{1,64}$/.test(requestId) ? requestId : undefined,
    texts: errors.filter((entry) => typeof entry === "string"),
    conflict: {
      userFacingError: optional("userFacingError"),
      fixUrl: optional("fixUrl"),
      helpUrl: optional("helpUrl"),
    },
  };
}

function redactConflict(
  conflict: ConflictDetails | undefined,
  secrets: readonly string[],
): ConflictDetails | undefined {
  const clean = (text: string | undefined) =>
    text === undefined ? undefined : redactTexts([text], secrets)[0];
  const link = (text: string | undefined) => (text?.startsWith("https://") ? clean(text) : undefined);
  return (
    conflict && {
      userFacingError: clean(conflict.userFacingError),
      fixUrl: link(conflict.fixUrl),
      helpUrl: link(conflict.helpUrl),
    }
  );
}

function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const value = parseJson(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
