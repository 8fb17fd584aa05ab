import { type Clock, systemClock } from "#lib/clock.ts";
import { AppError } from "#lib/errors.ts";
import { proofLimitMs } from "./session-policy.ts";

/**
 * Refuses what needs a recent sign-in: connecting and disconnecting, erasing, bulk writes.
 * @throws {AppError} `proof_required`; the browser then asks for the password and repeats the request.
 */
export function requireProof(session: { provedAt: number }, clock: Clock = systemClock): void {
  if (clock.now() - session.provedAt <= proofLimitMs) return;
  throw new AppError("proof_required", "This needs a recent sign-in.", {
    nextStep: "Enter your password, or sign in again, and repeat it.",
  });
}
