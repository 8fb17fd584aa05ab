import { AppError } from "#lib/errors.ts";

const retryAfterSeconds = 5;

/** What Prisma says of a transaction that found no free connection in time, and the pool of a single statement. */
const noConnection = /unable to start a transaction|timeout exceeded when trying to connect/i;

function foundNoConnection(error: unknown): boolean {
  return error instanceof Error && noConnection.test(error.message);
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
