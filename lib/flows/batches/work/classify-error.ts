import { GongDown } from "#lib/connections/governor/gong-down.ts";
import { gongErrorOf, mapGongError } from "#lib/connections/map-gong-error.ts";
import { AppError } from "#lib/errors.ts";
import type { GongError } from "#lib/gong/core/errors.ts";

/** What a failed request means for its batch. */
export type Meaning =
  /** It may have been carried out: look before anything is sent again. */
  | "unknown"
  /** Nothing was done, and it goes on by itself after `waitMs`. */
  | "wait"
  /** Nothing was done, and a person has to do something first. */
  | "stop"
  | "flow_gone"
  | "owner_gone"
  /** Fewer at a time. */
  | "too_many";

export interface Failure {
  meaning: Meaning;
  code: string;
  sentence: string;
  nextStep: string | null;
  gongRequestId: string | null;
  status: number | null;
  /** Null where nobody says how long. */
  waitMs: number | null;
}

const dayMs = 86_400_000;
/** These pass by themselves. */
const passing = new Set(["rate-limited", "server", "network", "timeout", "cancelled", "contract"]);

/** Puts an error of a request to Gong into words, and says how its batch goes on. Pure. */
export function classifyError(error: unknown): Failure {
  const gongError = gongErrorOf(error);
  const mapped = mapGongError(gongError ?? error);
  const app = mapped instanceof AppError ? mapped : undefined;
  const base = {
    code: app?.code ?? "internal",
    sentence: app?.message ?? "Something went wrong on our side.",
    nextStep: app?.nextStep ?? null,
    gongRequestId: gongError?.requestId ?? null,
    status: gongError?.status ?? null,
    waitMs: app?.retryAfterSeconds === undefined ? null : Math.min(dayMs, app.retryAfterSeconds * 1_000),
  };
  if (gongError) return { ...base, ...wordsOf(gongError, base.sentence), meaning: meaningOf(gongError) };
  if (app === undefined || error instanceof GongDown || ["busy", "gong_rate_limited"].includes(app.code)) {
    return { ...base, meaning: "wait" };
  }
  return { ...base, meaning: app.code === "gong_unavailable" ? "wait" : "stop" };
}

/** How many requests a failed one was: without a status or a doubt nothing left this process. */
export function requestsOf({ status, meaning }: Failure): number {
  return status === null && meaning !== "unknown" ? 0 : 1;
}

function meaningOf(error: GongError): Meaning {
  if (error.isOutcomeUnknown) return "unknown";
  if (passing.has(error.kind)) return "wait";
  if (error.kind === "not-found") return "flow_gone";
  if (error.kind !== "bad-request") return "stop";
  const texts = error.texts.join(" ");
  if (/flowInstanceOwnerEmail/i.test(texts)) return "owner_gone";
  return /(crmProspectsIds|flowInstanceIds|prospects).*(size|at most|more than|too many|between)/i.test(texts)
    ? "too_many"
    : "stop";
}

/** Gong's own words say more than ours where it refused what was asked. */
function wordsOf(error: GongError, sentence: string): { sentence: string } {
  const said = error.texts.join("; ");
  return {
    sentence: said !== "" && error.kind === "bad-request" ? `${sentence} It says: “${said}”` : sentence,
  };
}
