import { AppError } from "#lib/errors.ts";

/** There is no link to Gong: none was made, or it was ended. */
export function notConnected(): AppError {
  return new AppError("precondition_failed", "Gong is not connected.", {
    nextStep: "An owner or admin connects it under Admin, Connection.",
  });
}

/** Gong takes these credentials no longer; nobody but an administrator can change that. */
export function reconnectNeeded(reason: string | null): AppError {
  return new AppError("gong_unauthorized", reason ?? "Gong no longer accepts this connection.", {
    nextStep: "An owner or admin reconnects Gong under Admin, Connection. What was copied stays readable.",
  });
}
