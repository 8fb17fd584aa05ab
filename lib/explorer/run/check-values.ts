import { AppError, type InvalidParam } from "#lib/errors.ts";
import type { AnyOperation } from "#lib/gong/core/define-operation.ts";
import { GongError } from "#lib/gong/core/errors.ts";
import { type PreparedRequest, prepareRequest } from "#lib/gong/core/prepare-request.ts";

/** The request that the values make, or what is wrong with them, by path as in `parties[0].userId`. */
export function checkValues(
  operation: AnyOperation,
  values: unknown,
): { prepared: PreparedRequest } | { invalidParams: InvalidParam[] } {
  try {
    return { prepared: prepareRequest(operation, values) };
  } catch (error) {
    if (!(error instanceof GongError)) throw error;
    return { invalidParams: error.issues.map(({ path, message }) => ({ name: path, reason: message })) };
  }
}

/** @throws {AppError} `invalid_input` naming each field at fault, before anything is sent. */
export function requireValid(operation: AnyOperation, values: unknown): void {
  const checked = checkValues(operation, values);
  if (!("invalidParams" in checked)) return;
  throw new AppError("invalid_input", "Part of what was entered is not valid. Nothing was sent.", {
    nextStep: "Correct the marked fields and send it again.",
    invalidParams: checked.invalidParams,
  });
}
