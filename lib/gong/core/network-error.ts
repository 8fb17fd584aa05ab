import type { AnyOperation } from "./define-operation.ts";
import { GongError } from "./errors.ts";
import { AnswerTooLarge } from "./transport.ts";

/** Failures before any byte of the request left: name resolution, connecting, and the TLS handshake. */
const notSentCodes = new Set([
  "PRIVATE_ADDRESS",
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** What a transport's failure means: no usable answer came, and perhaps Gong acted all the same. */
export function networkError(operation: Pick<AnyOperation, "id" | "access">, cause: unknown): GongError {
  const code = codeOf(cause);
  const isWrite = operation.access !== "read";
  if (cause instanceof AnswerTooLarge) {
    return new GongError({
      kind: "contract",
      operationId: operation.id,
      status: cause.status,
      issues: [{ path: "", message: cause.message }],
      isOutcomeUnknown: isWrite,
    });
  }
  return new GongError({
    kind: "network",
    operationId: operation.id,
    isOutcomeUnknown: isWrite && !notSentCodes.has(code),
    causeCode: code,
  });
}

function codeOf(cause: unknown): string {
  if (typeof cause !== "object" || cause === null) return "UNKNOWN";
  if ("code" in cause && typeof cause.code === "string" && /^[A-Z0-9_]{1,60}$/.test(cause.code))
    return cause.code;
  return "cause" in cause ? codeOf(cause.cause) : "UNKNOWN";
}
