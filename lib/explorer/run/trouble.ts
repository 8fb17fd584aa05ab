import { gongErrorOf, mapGongError } from "#lib/connections/map-gong-error.ts";
import { AppError } from "#lib/errors.ts";
import type { GongError } from "#lib/gong/core/errors.ts";
import type { RunOutcome, RunTrouble } from "../schemas.ts";

/** An error of the Gong client as part of an answer; every other error is thrown on. */
export function troubleOf(error: unknown): { trouble: RunTrouble; gongError: GongError } {
  const gongError = gongErrorOf(error);
  const mapped = gongError && mapGongError(gongError);
  if (!(gongError && mapped instanceof AppError)) throw error;
  return {
    gongError,
    trouble: {
      kind: gongError.kind,
      code: mapped.code,
      sentence: mapped.message,
      nextStep: nextStepOf(gongError, mapped),
      gongTexts: gongError.texts,
      scope: gongError.scope ?? null,
      retryAfterSeconds: mapped.retryAfterSeconds ?? null,
      isOutcomeUnknown: gongError.isOutcomeUnknown,
      issues: gongError.issues,
    },
  };
}

/** Gong said no, or there was no usable answer. */
export function outcomeOf({ status, kind }: Pick<GongError, "status" | "kind">): RunOutcome {
  return status !== undefined && status >= 400 && kind !== "contract" ? "refused" : "failed";
}

function nextStepOf({ kind, isOutcomeUnknown, texts }: GongError, { nextStep }: AppError): string | null {
  if (isOutcomeUnknown)
    return "Gong may have carried it out: look at the present state before you send it again.";
  if (kind === "bad-request" && texts.length > 0) return "Correct what Gong names below, then send it again.";
  return nextStep ?? null;
}
