import { gongErrorOf } from "#lib/connections/map-gong-error.ts";
import { AppError } from "#lib/errors.ts";
import type { GongError } from "#lib/gong/core/errors.ts";

/** What stands in a stream's way, and what becomes of the stream. */
export interface Trouble {
  /** `blocked` waits for a person, `failed` is tried again, `disconnected` blocks every stream of the tenant. */
  kind: "blocked" | "failed" | "disconnected";
  code: string;
  /** A sentence for the sync page. */
  text: string;
  missingScope: string | null;
  gongRequestId: string | null;
  /** Milliseconds that Gong asked to wait. */
  retryAfterMs: number | null;
}

const disconnectedText = "Gong no longer accepts this connection. Reconnect it under Admin, Connection.";

function gongText(error: GongError): string {
  switch (error.kind) {
    case "rate-limited":
      return "Gong's request limit is used up. Copying goes on by itself when Gong allows it.";
    case "server":
      return `Gong answered with an error (${error.status ?? 500}). Copying tries again by itself.`;
    case "network":
    case "timeout":
    case "cancelled":
      return "Gong could not be reached. Copying tries again by itself.";
    case "untrusted-address":
      return "Gong does not trust this server's address. Add it to the trusted addresses in Gong's settings.";
    case "contract":
      return "Gong's answer could not be read. Copying tries again by itself.";
    case "cursor-expired":
      return "Gong took too long over a list. Copying starts that list again by itself.";
    default:
      return `Gong refused the request (${error.status ?? error.kind}). Copying tries again by itself.`;
  }
}

function fromGong(error: GongError): Trouble {
  const base = {
    code: `gong_${error.kind.replaceAll("-", "_")}`,
    missingScope: null,
    gongRequestId: error.requestId ?? null,
    retryAfterMs: error.retryAfterMs ?? null,
  };
  if (error.kind === "missing-scope") {
    const scope = error.scope ?? null;
    const name = scope === null ? "a permission it needs" : `the scope ${scope}`;
    const text = `Gong has not granted ${name}. Have it granted in Gong, then reconnect under Admin, Connection.`;
    return { ...base, kind: "blocked", missingScope: scope, text };
  }
  if (error.kind === "credentials") return { ...base, kind: "disconnected", text: disconnectedText };
  return { ...base, kind: "failed", text: gongText(error) };
}

/** Our own refusals: there is no connection, it must be made anew, or its host breaks the rule. */
function fromApp(error: AppError): Trouble {
  const isOver =
    error.code === "gong_unauthorized" ||
    (error.cause === undefined && ["precondition_failed", "invalid_input"].includes(error.code));
  return {
    kind: isOver ? "disconnected" : "failed",
    code: error.code,
    text: error.nextStep ? `${error.message} ${error.nextStep}` : error.message,
    missingScope: null,
    gongRequestId: error.gongRequestId ?? null,
    retryAfterMs: error.retryAfterSeconds === undefined ? null : error.retryAfterSeconds * 1000,
  };
}

/** Puts an error of a run into words and says how the stream goes on. Pure. */
export function classifyTrouble(error: unknown): Trouble {
  const gongError = gongErrorOf(error);
  if (gongError) return fromGong(gongError);
  if (error instanceof AppError) return fromApp(error);
  return {
    kind: "failed",
    code: "internal",
    text: "Something went wrong on our side. Copying tries again by itself.",
    missingScope: null,
    gongRequestId: null,
    retryAfterMs: null,
  };
}

/** Milliseconds until the next try after `failures` failures in a row: 30 s, doubling to 15 minutes. */
export function failurePauseMs(failures: number, retryAfterMs: number | null): number {
  const pause = Math.min(30_000 * 2 ** Math.min(Math.max(failures, 1) - 1, 10), 15 * 60_000);
  return Math.max(pause, Math.min(retryAfterMs ?? 0, 86_400_000));
}
