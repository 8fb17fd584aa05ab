import { AppError } from "#lib/errors.ts";

/** The refusal of a second view of the same name and keeper. */
export function nameTaken(): AppError {
  const reason = "You keep another one under this name.";
  return new AppError("conflict", reason, {
    invalidParams: [{ name: "name", reason }],
    nextStep: "Choose another name.",
  });
}
