import { GongDown } from "#lib/connections/governor/gong-down.ts";
import { governorOperation } from "#lib/connections/governor/limits.ts";
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
  /** True when nothing is wrong with this stream: it only has to wait, and that counts as no failure. */
  isPassing: boolean;
  /** True when our own governor refused: perhaps only this run's lane, so the lane above it may go on. */
  isLaneRefused: boolean;
}

const disconnectedText = "Gong no longer accepts this connection. Reconnect it under Admin, Connection.";

/** "at 14:05 UTC", or with the day when it is more than some hours away. */
function atTime(epochMs: number, nowMs: number): string {
  const [day, time] = [
    new Date(epochMs).toISOString().slice(0, 10),
    new Date(epochMs).toISOString().slice(11, 16),
  ];
  return epochMs - nowMs > 12 * 3_600_000 ? `on ${day} at ${time} UTC` : `at ${time} UTC`;
}

function gongText(error: GongError, nowMs: number): string {
  switch (error.kind) {
    case "rate-limited": {
      const when =
        error.retryAfterMs === undefined ? "when Gong allows it" : atTime(nowMs + error.retryAfterMs, nowMs);
      return `Gong's request limit is used up. Copying goes on by itself ${when}.`;
    }
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

function fromGong(error: GongError, nowMs: number): Trouble {
  const base = {
    code: `gong_${error.kind.replaceAll("-", "_")}`,
    missingScope: null,
    gongRequestId: error.requestId ?? null,
    retryAfterMs: error.retryAfterMs ?? null,
    isPassing: error.kind === "rate-limited",
    isLaneRefused: error.operationId === governorOperation,
  };
  if (error.kind === "missing-scope") {
    const scope = error.scope ?? null;
    const name = scope === null ? "a permission it needs" : `the scope ${scope}`;
    const text = `Gong has not granted ${name}. Have it granted in Gong, then reconnect under Admin, Connection.`;
    return { ...base, kind: "blocked", missingScope: scope, text };
  }
  if (error.kind === "credentials") return { ...base, kind: "disconnected", text: disconnectedText };
  return { ...base, kind: "failed", text: gongText(error, nowMs) };
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
    isPassing: error.code === "busy",
    isLaneRefused: false,
  };
}

/** Streams that wait for this reason are made due as soon as Gong answers again. */
export const gongDownCode = "gong_down";

function fromDown(error: GongDown): Trouble {
  return {
    kind: "failed",
    code: gongDownCode,
    text: `${error.message} Copying goes on by itself as soon as it does.`,
    missingScope: null,
    gongRequestId: null,
    retryAfterMs: null,
    isPassing: true,
    isLaneRefused: false,
  };
}

/** Puts an error of a run into words and says how the stream goes on; `nowMs` is epoch milliseconds. Pure. */
export function classifyTrouble(error: unknown, nowMs: number): Trouble {
  const gongError = gongErrorOf(error);
  if (gongError) return fromGong(gongError, nowMs);
  if (error instanceof GongDown) return fromDown(error);
  if (error instanceof AppError) return fromApp(error);
  return {
    kind: "failed",
    code: "internal",
    text: "Something went wrong on our side. Copying tries again by itself.",
    missingScope: null,
    gongRequestId: null,
    retryAfterMs: null,
    isPassing: false,
    isLaneRefused: false,
  };
}
