import { AppError } from "#lib/errors.ts";

const megabyte = 1024 * 1024;
const defaultMaxBytes = 1024 * 1024;

function refused(sentence: string, nextStep: string): AppError {
  return new AppError("invalid_input", sentence, { nextStep });
}

/**
 * The body's text, read no further than `maxBytes` whatever its header claims.
 * @throws {AppError} `invalid_input` for a longer one.
 */
export async function readText(request: Request, maxBytes = defaultMaxBytes): Promise<string> {
  if (!request.body) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw refused(`The body is longer than ${maxBytes} bytes.`, "Send less at a time.");
    }
    try {
      text += decoder.decode(part.value, { stream: true });
    } catch {
      await reader.cancel();
      throw refused("The body is not UTF-8 text.", "Send JSON in UTF-8.");
    }
  }
  return text;
}

/**
 * The body as it came, read no further than `maxBytes` whatever its header claims.
 * @throws {AppError} `invalid_input` for a longer one.
 */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); reader && part && !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw refused(`The file is larger than ${Math.floor(maxBytes / megabyte)} MB.`, "Send a smaller one.");
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts, bytes);
}
