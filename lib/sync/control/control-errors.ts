import { AppError } from "#lib/errors.ts";

/** A paused stream does nothing that is asked of it until somebody resumes it. */
export function pausedStream(): AppError {
  return new AppError("conflict", "Copying this is paused.", { nextStep: "Resume it first." });
}

/** There is no window of the past yet from which to go further. */
export function firstCopyComesFirst(): AppError {
  return new AppError("precondition_failed", "The first copy has not begun yet.", {
    nextStep: "Wait until the newest calls are copied, then ask again.",
  });
}
