import { AppError } from "#lib/errors.ts";
import type { UploadFile } from "#lib/gong/core/fields.ts";
import { contentTypeOf } from "./content-type-of.ts";

/**
 * The body of our own request as a file that passes through to Gong piece by piece. It can be read once.
 * @throws {AppError} `invalid_input` when there is no body or its length is not announced.
 */
export function requestFile(request: Request, filename: string): UploadFile {
  const size = Number(request.headers.get("content-length") ?? Number.NaN);
  const { body } = request;
  if (body === null || !Number.isSafeInteger(size) || size <= 0) {
    throw new AppError("invalid_input", "There is no file, or its size is not known. Nothing was sent.", {
      nextStep: "Choose a file that is not empty.",
      invalidParams: [{ name: "file", reason: "is missing or empty" }],
    });
  }
  let isOpen = false;
  return {
    filename,
    contentType: contentTypeOf(filename, request.headers.get("content-type")),
    size,
    open: async function* () {
      if (isOpen) throw new RangeError("the file was read before");
      isOpen = true;
      const reader = body.getReader();
      try {
        for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
      } finally {
        await reader.cancel().catch(() => undefined);
      }
    },
  };
}
