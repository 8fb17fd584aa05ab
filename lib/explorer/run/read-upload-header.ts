import type { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { parseInput } from "#lib/http/parse-input.ts";
import { uploadHeader } from "../choices.ts";

const maxLength = 12_000;

/**
 * What goes with a file: URI-encoded JSON in a header, so that the body is the file and nothing else.
 * @throws {AppError} `invalid_input` by field.
 */
export function readUploadHeader<T>(request: Request, schema: z.ZodType<T>): T {
  const text = request.headers.get(uploadHeader) ?? "";
  return parseInput(schema, text.length > maxLength ? refuse("is too long") : decode(text));
}

function decode(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text)) as unknown;
  } catch {
    return refuse("is not URI-encoded JSON");
  }
}

function refuse(reason: string): never {
  throw new AppError("invalid_input", `The header ${uploadHeader} ${reason}.`, {
    nextStep: "Send the fields as URI-encoded JSON in it, and the file as the body.",
  });
}
