import { AppError } from "#lib/errors.ts";
import { Prisma } from "./generated/client.ts";

const retryAfterSeconds = 5;

/** Prisma's words for a transaction that found no free connection in time; other faults share its code. */
function foundNoConnection(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    error.code === "P2028" &&
    /unable to start a transaction/i.test(error.message)
  );
}

/** What a caller hears for whom no connection came free in time. */
export function busyError(cause?: unknown): AppError {
  return new AppError("busy", "Callboard has more to do than it can at this moment.", {
    nextStep: "Try again in a few seconds. Nothing was changed.",
    retryAfterSeconds,
    cause,
  });
}

/** A wait that ran out becomes an answer that says when to come back; every other error stays what it is. */
export function asBusy(error: unknown): unknown {
  return foundNoConnection(error) ? busyError(error) : error;
}
