import { AppError } from "#lib/errors.ts";
import type { AnyOperation } from "#lib/gong/core/define-operation.ts";

/** What must be typed in before the operation runs: its id, for what takes away for good. */
export function confirmationWord({ id, access }: Pick<AnyOperation, "id" | "access">): string | null {
  return access === "destructive" ? id : null;
}

/** @throws {AppError} `invalid_input` at `confirmation` unless `word` was typed in, where one is asked for. */
export function requireConfirmation(word: string | null, typed: string | undefined): void {
  if (word === null || typed?.trim() === word) return;
  const reason = `Type ${word} to confirm it`;
  throw new AppError("invalid_input", "This takes away what cannot be put back. Nothing was sent.", {
    nextStep: `${reason}.`,
    invalidParams: [{ name: "confirmation", reason }],
  });
}

/** @throws {AppError} `invalid_input` at `key` when a change comes without one. */
export function requireKey(isChange: boolean, key: string | undefined): void {
  if (!isChange || key !== undefined) return;
  throw new AppError("invalid_input", "A change needs a key of its own. Nothing was sent.", {
    nextStep: "Send a fresh random key with each change.",
    invalidParams: [{ name: "key", reason: "is missing" }],
  });
}
