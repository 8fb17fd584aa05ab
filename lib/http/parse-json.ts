import { AppError } from "#lib/errors.ts";

/**
 * A request's text as JSON; undefined where there is none.
 * @throws {AppError} `invalid_input` for another content type or broken JSON.
 */
export function parseJson(request: Request, text: string): unknown {
  if (text === "") return undefined;
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new AppError("invalid_input", "The body is not JSON.", {
      nextStep: "Send it with the content type application/json.",
    });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new AppError("invalid_input", "The body is not valid JSON.", {
      nextStep: "Check its quotes and commas.",
    });
  }
}
